package io.fluffywaffle.account.erasure;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far an account is erased.
 *
 * @param requestedAt null as long as it can be restored
 * @param confirmed the services that have nothing left of it
 */
public record ErasureState(@Nullable Instant requestedAt, List<String> confirmed) {

	static final ErasureState NOT_BEGUN = new ErasureState(null, List.of());

}
