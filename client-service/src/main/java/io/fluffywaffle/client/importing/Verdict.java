package io.fluffywaffle.client.importing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What happens with a row that is right.
 *
 * @param existing the client that it is about; null for somebody new
 */
record Verdict(StagedRow row, ReadRow read, @Nullable UUID existing) {
}
