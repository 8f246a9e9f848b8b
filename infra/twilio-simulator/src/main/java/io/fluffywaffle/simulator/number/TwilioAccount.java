package io.fluffywaffle.simulator.number;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * An account. Each of its tokens is a password of the API, the first one the key of every
 * signature too.
 *
 * @param secondaryAuthToken the one that is to follow, if it was made
 * @param formerAuthToken the first one before the last promotion
 */
public record TwilioAccount(String sid, String authToken, @Nullable String secondaryAuthToken,
		@Nullable String formerAuthToken, AccountProfile profile) {

	@JsonCreator
	public TwilioAccount(String sid, String authToken, @Nullable String secondaryAuthToken,
			@Nullable String formerAuthToken, @Nullable AccountProfile profile) {
		this.sid = sid;
		this.authToken = authToken;
		this.secondaryAuthToken = secondaryAuthToken;
		this.formerAuthToken = formerAuthToken;
		this.profile = Objects.requireNonNullElse(profile, AccountProfile.USUAL);
	}

	public TwilioAccount(String sid, String authToken) {
		this(sid, authToken, null, null, null);
	}

	public TwilioAccount with(AccountProfile changed) {
		return new TwilioAccount(this.sid, this.authToken, this.secondaryAuthToken, this.formerAuthToken, changed);
	}

	public TwilioAccount withSecondary(String token) {
		return new TwilioAccount(this.sid, this.authToken, token, this.formerAuthToken, this.profile);
	}

	TwilioAccount withAuthToken(String token) {
		return new TwilioAccount(this.sid, token, this.secondaryAuthToken, null, this.profile);
	}

	/** The secondary token takes the first one's place, which opens nothing any more. */
	TwilioAccount promoted() {
		return new TwilioAccount(this.sid, Objects.requireNonNull(this.secondaryAuthToken), null, this.authToken,
				this.profile);
	}

}
