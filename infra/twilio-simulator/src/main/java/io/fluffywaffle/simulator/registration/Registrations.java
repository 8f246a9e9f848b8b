package io.fluffywaffle.simulator.registration;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.fluffywaffle.simulator.log.Journal;
import io.fluffywaffle.simulator.message.Sids;
import org.jspecify.annotations.Nullable;

/** The registrations as the controls set them. */
public final class Registrations {

	private final Map<String, Registration> bySubject = new ConcurrentHashMap<>();

	private final Journal.Topic<Registration> journal;

	private final InstantSource clock;

	public Registrations(Journal journal, InstantSource clock) {
		this.journal = journal.topic("registration", Registration.class, this::keep);
		this.clock = clock;
	}

	public Registration put(RegistrationKind kind, String subject, String status, @Nullable String reason) {
		String sid = find(kind, subject).map(Registration::sid).orElseGet(() -> Sids.next(kind.sidPrefix()));
		Registration registration = new Registration(sid, kind, subject, status, reason, this.clock.instant());
		this.journal.append(registration);
		keep(registration);
		return registration;
	}

	public Optional<Registration> find(RegistrationKind kind, String subject) {
		return Optional.ofNullable(this.bySubject.get(key(kind, subject)));
	}

	private void keep(Registration registration) {
		this.bySubject.put(key(registration.kind(), registration.subject()), registration);
	}

	private static String key(RegistrationKind kind, String subject) {
		return kind + " " + subject;
	}

}
