package io.fluffywaffle.identity.profile;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A user as the other users see them. User name and e-mail are the realm's; the name is
 * the user's own until the realm says another one.
 */
@Entity
public class Profile {

	private static final String LOCALE = "en";

	private static final String TIME_ZONE = "UTC";

	@Id
	private UUID userId;

	@Version
	@Column(name = "version")
	private @Nullable Long writtenVersion;

	private String username;

	private @Nullable String email;

	private String name;

	private String claimedName;

	private String locale;

	private String timeZone;

	private Instant firstSeen;

	protected Profile() {
	}

	/** The profile of somebody who was not seen before. */
	Profile(Claims claims, Instant now) {
		this.userId = claims.userId();
		this.username = claims.username();
		this.email = claims.email();
		this.name = claims.name();
		this.claimedName = claims.name();
		this.locale = Objects.requireNonNullElse(claims.locale(), LOCALE);
		this.timeZone = Objects.requireNonNullElse(claims.timeZone(), TIME_ZONE);
		this.firstSeen = now;
	}

	/** Whether the realm says nothing new. */
	boolean agreesWith(Claims claims) {
		return this.username.equals(claims.username()) && Objects.equals(this.email, claims.email())
				&& this.claimedName.equals(claims.name());
	}

	/** Takes over what the realm says now. */
	void follow(Claims claims) {
		this.username = claims.username();
		this.email = claims.email();
		if (!this.claimedName.equals(claims.name())) {
			this.claimedName = claims.name();
			this.name = claims.name();
		}
	}

	/** Changes what others call the user. */
	void rename(String newName) {
		this.name = newName;
	}

	/** Changes the language of the user, a BCP 47 tag. */
	void speak(String newLocale) {
		this.locale = newLocale;
	}

	/** Moves the user to another time zone, an IANA name. */
	void moveTo(String newTimeZone) {
		this.timeZone = newTimeZone;
	}

	public UUID userId() {
		return this.userId;
	}

	public String username() {
		return this.username;
	}

	public Optional<String> email() {
		return Optional.ofNullable(this.email);
	}

	public String name() {
		return this.name;
	}

	public String locale() {
		return this.locale;
	}

	public String timeZone() {
		return this.timeZone;
	}

	/** Rises with every change; known as soon as the profile was written once. */
	public long version() {
		return Objects.requireNonNull(this.writtenVersion, "not written yet");
	}

}
