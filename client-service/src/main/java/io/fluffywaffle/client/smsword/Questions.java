package io.fluffywaffle.client.smsword;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people were asked by text and have not answered. */
@Repository
class Questions {

	private final JdbcClient jdbc;

	private final Clock clock;

	Questions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Notes a question in place of an earlier one. */
	UUID ask(UUID accountId, String phone, Question.Kind kind, String words, Duration life) {
		UUID subject = UUID.randomUUID();
		this.jdbc.sql("""
				insert into word_question (account_id, phone, kind, subject, words, until) values (?, ?, ?, ?, ?, ?)
				on conflict (account_id, phone, kind) do update set subject = excluded.subject,
					words = excluded.words, until = excluded.until""")
			.params(accountId, phone, kind.text(), subject, words, Timestamp.from(this.clock.instant().plus(life)))
			.update();
		return subject;
	}

	Optional<Question> find(UUID accountId, String phone, Question.Kind kind) {
		return this.jdbc.sql("""
				select subject, words from word_question
				where account_id = ? and phone = ? and kind = ? and until > ?""")
			.params(accountId, phone, kind.text(), Timestamp.from(this.clock.instant()))
			.query(Question.class)
			.optional();
	}

	/** Takes the question: it is answered. */
	Optional<Question> take(UUID accountId, String phone, Question.Kind kind) {
		return this.jdbc.sql("""
				delete from word_question where account_id = ? and phone = ? and kind = ? and until > ?
				returning subject, words""")
			.params(accountId, phone, kind.text(), Timestamp.from(this.clock.instant()))
			.query(Question.class)
			.optional();
	}

	void forgetOld() {
		this.jdbc.sql("delete from word_question where until < ?").param(Timestamp.from(this.clock.instant())).update();
	}

}
