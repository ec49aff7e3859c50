package org.holdfast.core;

import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Writes down all that is logged, at the finest level, with parameters and traces. */
final class LogEar extends Handler {
    private final StringBuilder heard;

    private LogEar(StringBuilder heard) {
        this.heard = heard;
    }

    /** Listens to all loggers until it is closed. */
    static AutoCloseable listen(StringBuilder heard) {
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        LogEar ear = new LogEar(heard);
        ear.setLevel(Level.ALL);
        root.setLevel(Level.ALL);
        root.addHandler(ear);
        return () -> {
            root.removeHandler(ear);
            root.setLevel(before);
        };
    }

    @Override
    public void publish(LogRecord entry) {
        heard.append(entry.getLoggerName()).append(' ').append(entry.getMessage());
        heard.append(Arrays.toString(entry.getParameters()));
        if (entry.getThrown() != null) {
            heard.append(CanarySweepTest.traced(entry.getThrown()));
        }
        heard.append('\n');
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
