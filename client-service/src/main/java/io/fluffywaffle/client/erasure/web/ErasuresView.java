package io.fluffywaffle.client.erasure.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.erasure.Erasure;
import org.jspecify.annotations.Nullable;

/** The erasures of an account, the latest first. */
record ErasuresView(List<Item> items) {

	/** How far somebody is erased; who it was is not said. */
	record Item(UUID id, Instant requestedAt, @Nullable Person by, List<String> confirmed, @Nullable Instant doneAt) {

		static Item of(Erasure erasure) {
			Person by = (erasure.byId() != null) ? new Person(erasure.byId(), erasure.byName()) : null;
			return new Item(erasure.id(), erasure.requestedAt(), by, erasure.confirmed(), erasure.doneAt());
		}

	}

	/** The member who asked for it. */
	record Person(UUID id, @Nullable String name) {
	}

}
