package io.fluffywaffle.client.merge;

import java.util.UUID;

/** A client in the order of something that may be alike. */
record Neighbour(String key, UUID id) {
}
