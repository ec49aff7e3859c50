package org.holdfast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads and writes documents as a host application does: with a default mapper of its own version of Jackson, on a
 * class path of its own that holds our classes, that version and nothing else of ours.
 *
 * <p>The build copies the jars of each version to {@code target/hosts/jackson-*}.
 */
public final class HostMappers {
    private HostMappers() {}

    /**
     * The versions to run with.
     *
     * @return one folder of jars per version
     */
    public static Stream<Path> versions() {
        try (Stream<Path> folders = Files.list(Path.of("target", "hosts"))) {
            List<Path> found = folders.sorted().toList();
            assertThat(found).as("versions of Jackson in target/hosts").hasSize(4);
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document with mappers of one version and writes it again: with a mapper as it comes, with one that takes
     * keys it does not know, and with one that renames what has no name of its own. All of them must agree.
     *
     * @param version the folder of that version's jars
     * @param type the class of the document
     * @param json the document
     * @return what the mappers wrote
     * @throws ReflectiveOperationException if a mapper refuses the document
     * @throws IOException if a jar cannot be read
     */
    public static String roundTrip(Path version, Class<?> type, String json)
            throws ReflectiveOperationException, IOException {
        try (URLClassLoader host = new URLClassLoader(classPath(version), new OnlyTheJdk())) {
            Class<?> there = host.loadClass(type.getName());
            assertThat(there).as("a class of the host's own").isNotSameAs(type);
            boolean second = version.getFileName().toString().startsWith("jackson-2");
            String written = "";
            for (Manner manner : Manner.values()) {
                Object mapper = second ? mapper2(host, manner) : mapper3(host, manner);
                String given = manner == Manner.LENIENT ? json.replaceFirst("}$", ",\"not known here\":1}") : json;
                Object document = method(mapper, "readValue", String.class, Class.class)
                        .invoke(mapper, given, there);
                String now = (String) method(mapper, "writeValueAsString", Object.class)
                        .invoke(mapper, document);
                assertThat(now).as(manner + " against the one before").isEqualTo(written.isEmpty() ? now : written);
                written = now;
            }
            return written;
        }
    }

    /** How a host may have set its mapper; none of these may change a valid document. */
    private enum Manner {
        /** As it comes. */
        DEFAULT,
        /** Takes what it does not know. */
        LENIENT,
        /** Renames what has no name of its own. */
        SNAKE_CASE
    }

    private static Object mapper2(ClassLoader host, Manner manner) throws ReflectiveOperationException {
        String databind = "com.fasterxml.jackson.databind.";
        Object mapper = host.loadClass(databind + "ObjectMapper").getConstructor().newInstance();
        Class<?> moduleType = host.loadClass(databind + "Module");
        Object times = host.loadClass("com.fasterxml.jackson.datatype.jsr310.JavaTimeModule")
                .getConstructor()
                .newInstance();
        method(mapper, "registerModule", moduleType).invoke(mapper, times);
        if (manner == Manner.LENIENT) {
            Class<?> feature = host.loadClass(databind + "DeserializationFeature");
            method(mapper, "configure", feature, boolean.class)
                    .invoke(mapper, constant(feature, "FAIL_ON_UNKNOWN_PROPERTIES"), false);
        }
        if (manner == Manner.SNAKE_CASE) {
            Class<?> strategy = host.loadClass(databind + "PropertyNamingStrategy");
            Object snake = constant(host.loadClass(databind + "PropertyNamingStrategies"), "SNAKE_CASE");
            method(mapper, "setPropertyNamingStrategy", strategy).invoke(mapper, snake);
        }
        return mapper;
    }

    private static Object mapper3(ClassLoader host, Manner manner) throws ReflectiveOperationException {
        String databind = "tools.jackson.databind.";
        Class<?> type = host.loadClass(databind + "json.JsonMapper");
        Object builder = type.getMethod("builder").invoke(null);
        if (manner == Manner.LENIENT) {
            Class<?> feature = host.loadClass(databind + "DeserializationFeature");
            method(builder, "configure", feature, boolean.class)
                    .invoke(builder, constant(feature, "FAIL_ON_UNKNOWN_PROPERTIES"), false);
        }
        if (manner == Manner.SNAKE_CASE) {
            Class<?> strategy = host.loadClass(databind + "PropertyNamingStrategy");
            Object snake = constant(host.loadClass(databind + "PropertyNamingStrategies"), "SNAKE_CASE");
            method(builder, "propertyNamingStrategy", strategy).invoke(builder, snake);
        }
        return method(builder, "build").invoke(builder);
    }

    private static Object constant(Class<?> type, String name) throws ReflectiveOperationException {
        return type.getField(name).get(null);
    }

    private static Method method(Object mapper, String name, Class<?>... parameters) throws ReflectiveOperationException {
        return mapper.getClass().getMethod(name, parameters);
    }

    private static URL[] classPath(Path version) throws IOException {
        List<URL> urls = new ArrayList<>();
        try (Stream<Path> jars = Files.list(version)) {
            for (Path jar : jars.toList()) {
                urls.add(url(jar));
            }
        }
        Arrays.stream(ownClassPath().split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.getFileName().toString().startsWith("jackson"))
                .forEach(entry -> urls.add(url(entry)));
        return urls.toArray(URL[]::new);
    }

    private static String ownClassPath() {
        return String.join(
                File.pathSeparator,
                System.getProperty("java.class.path", ""),
                System.getProperty("jdk.module.path", ""),
                Path.of("target", "classes").toString());
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The platform's own loader also knows the modules of this application, which must not be seen. */
    private static final class OnlyTheJdk extends ClassLoader {
        OnlyTheJdk() {
            super(null);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.")) {
                return ClassLoader.getPlatformClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
