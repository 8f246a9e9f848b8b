package io.fluffywaffle.notification.people;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes over what is told of people. */
@Component
public class People {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	People(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Takes over somebody, unless something newer was taken over before. The same version
	 * counts again: an earlier release may have kept less of it.
	 */
	public void replace(Known person) {
		this.jdbc.sql("""
				insert into person (id, name, email, locale, time_zone, picture, active, admin, version)
				values (:id, :name, :email, :locale, :zone, :picture, :active, :admin, :version)
				on conflict (id) do update set name = excluded.name, email = excluded.email,
					locale = excluded.locale, time_zone = excluded.time_zone, picture = excluded.picture,
					active = excluded.active, admin = excluded.admin, version = excluded.version
				where person.version <= excluded.version""")
			.param("id", person.id())
			.param("name", person.name())
			.param("email", person.email())
			.param("locale", person.locale())
			.param("zone", person.timeZone())
			.param("picture", person.picture())
			.param("active", person.active())
			.param("admin", person.admin())
			.param("version", person.version())
			.update();
	}

	/** Somebody was deleted; what they wrote may still say who they were. */
	public void gone(UUID id) {
		this.events.publishEvent(new PersonGone(id));
	}

	/** Forgets somebody altogether. */
	public void forget(UUID id) {
		gone(id);
		this.jdbc.sql("delete from person where id = ?").param(id).update();
	}

	/**
	 * Somebody.
	 *
	 * @param email null where nobody is to be mailed
	 * @param locale a language tag
	 * @param picture its version; null for none
	 */
	public record Known(UUID id, String name, @Nullable String email, String locale, String timeZone,
			@Nullable Integer picture, boolean active, boolean admin, long version) {
	}

}
