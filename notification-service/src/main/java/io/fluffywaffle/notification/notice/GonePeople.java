package io.fluffywaffle.notification.notice;

import io.fluffywaffle.notification.people.PersonGone;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what somebody was told, and how they wanted it, once they are gone. */
@Component
class GonePeople {

	private final JdbcClient jdbc;

	GonePeople(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	@Transactional
	void forget(PersonGone person) {
		for (String table : new String[] { "outgoing_mail", "refused_address", "notice", "notice_setting",
				"notice_preference" }) {
			this.jdbc.sql("delete from " + table + " where user_id = ?").param(person.id()).update();
		}
	}

}
