package io.fluffywaffle.client.page;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who are on the way to support a page. */
@Repository
class BegunSupport {

	private static final String THEIRS = """
			(select w.attempt_id from supporter_waiting w join enrolment_attempt a on a.id = w.attempt_id
			where w.page_id = ? and a.used_at is null)""";

	private final JdbcClient jdbc;

	BegunSupport(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Ends their attempts: codes that did not leave yet will not. */
	void end(UUID pageId) {
		this.jdbc.sql("delete from phone_code where subject in " + THEIRS).param(pageId).update();
		this.jdbc.sql("delete from enrolment_attempt where id in " + THEIRS).param(pageId).update();
	}

}
