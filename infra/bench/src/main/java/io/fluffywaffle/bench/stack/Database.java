package io.fluffywaffle.bench.stack;

/** A database of the stack and the role that owns its schema. */
public record Database(String url, String user, String password) {
}
