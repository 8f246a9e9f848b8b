package io.fluffywaffle.defaults.audit;

import io.fluffywaffle.defaults.security.CurrentUser;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who did it.
 *
 * @param id the user's id, or a service account's; null where nobody is known
 * @param name as it was then
 */
public record AuditActor(@Nullable String id, @Nullable String name, Kind kind) {

	/** What sort of actor. */
	public enum Kind {

		@JsonProperty("user")
		USER,

		@JsonProperty("service")
		SERVICE,

		@JsonProperty("anonymous")
		ANONYMOUS,

		@JsonProperty("system")
		SYSTEM

	}

	/** Somebody without a token. */
	public static final AuditActor ANONYMOUS = new AuditActor(null, null, Kind.ANONYMOUS);

	/** Nobody: it happened by itself. */
	public static final AuditActor SYSTEM = new AuditActor(null, null, Kind.SYSTEM);

	/** The bearer of a token. */
	public static AuditActor of(CurrentUser user) {
		return new AuditActor(user.id().toString(), user.name(), user.machine() ? Kind.SERVICE : Kind.USER);
	}

	/** A person who is known otherwise. */
	public static AuditActor user(String id, @Nullable String name) {
		return new AuditActor(id, name, Kind.USER);
	}

}
