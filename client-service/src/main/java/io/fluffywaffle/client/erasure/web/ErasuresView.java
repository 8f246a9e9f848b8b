package io.fluffywaffle.client.erasure.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.erasure.Erasure;
import org.jspecify.annotations.Nullable;

/** The erasures of an account, the latest first. */
record ErasuresView(List<ErasureView> items) {

	/** How far somebody is erased; who it was is not said. */
	record ErasureView(UUID id, Instant requestedAt, @Nullable AskedBy by, List<String> confirmed,
			@Nullable Instant doneAt) {

		static ErasureView of(Erasure erasure) {
			AskedBy by = (erasure.byId() != null) ? new AskedBy(erasure.byId(), erasure.byName()) : null;
			return new ErasureView(erasure.id(), erasure.requestedAt(), by, erasure.confirmed(), erasure.doneAt());
		}

	}

	/** The member who asked for it. */
	record AskedBy(UUID id, @Nullable String name) {
	}

}
