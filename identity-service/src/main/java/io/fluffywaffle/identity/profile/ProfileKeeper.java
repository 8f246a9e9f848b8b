package io.fluffywaffle.identity.profile;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes profiles, one change at a time for each, and tells each change. */
@Service
class ProfileKeeper {

	private final Profiles profiles;

	private final Outbox outbox;

	private final Clock clock;

	ProfileKeeper(Profiles profiles, Outbox outbox, Clock clock) {
		this.profiles = profiles;
		this.outbox = outbox;
		this.clock = clock;
	}

	@Transactional
	public Profile begin(Claims claims) {
		return told(this.profiles.saveAndFlush(new Profile(claims, this.clock.instant())));
	}

	@Transactional
	public Profile change(UUID userId, Consumer<Profile> change) {
		Profile profile = this.profiles.lockById(userId).orElseThrow();
		long before = profile.version();
		change.accept(profile);
		this.profiles.saveAndFlush(profile);
		return (profile.version() != before) ? told(profile) : profile;
	}

	private Profile told(Profile profile) {
		this.outbox.append(OutgoingEvent.of(UserChanged.TOPIC, profile.userId().toString(), "UserChanged", null,
				UserChanged.of(profile)));
		return profile;
	}

}
