package io.fluffywaffle.client.erasure.web;

import java.util.UUID;

/** An erasure that began. */
record ErasureIdView(UUID erasureId) {
}
