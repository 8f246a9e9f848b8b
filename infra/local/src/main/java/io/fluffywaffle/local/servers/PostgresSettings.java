package io.fluffywaffle.local.servers;

import java.nio.file.Path;

/**
 * How a PostgreSQL runs.
 *
 * @param folder its own folder: data, log, pid
 * @param port where it listens on 127.0.0.1
 * @param password of the superuser {@code postgres}; set when the data folder is made
 */
public record PostgresSettings(Path folder, int port, String password) {
}
