package io.fluffywaffle.client.terms;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The terms of an account in one language: a draft, or a version that never changes.
 *
 * @param version null as long as it is a draft
 * @param current whether people are asked to accept this one
 * @param accepted how many clients accepted it
 */
public record Terms(UUID id, UUID accountId, String language, @Nullable Integer version, String title, String text,
		boolean current, @Nullable Instant publishedAt, UUID byId, String byName, long accepted) {

	/** Whether it may still be changed. */
	public boolean draft() {
		return this.version == null;
	}

}
