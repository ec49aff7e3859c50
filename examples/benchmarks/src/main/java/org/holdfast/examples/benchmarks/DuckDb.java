package org.holdfast.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A process that lets DuckDB do the statements of a file, in memory that ends with it. */
final class DuckDb {
    private DuckDb() {}

    /**
     * Runs the statements.
     *
     * @param args the file
     */
    public static void main(String[] args) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of(args[0])));
        }
    }
}
