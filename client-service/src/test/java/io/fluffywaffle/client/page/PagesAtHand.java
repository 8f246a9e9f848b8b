package io.fluffywaffle.client.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.defaults.ids.Ids;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Makes pages as owners do, and supporters as visitors become ones. */
@TestComponent
public class PagesAtHand {

	private final SupporterBook book;

	private final TransactionTemplate transactions;

	private final JdbcClient jdbc;

	PagesAtHand(SupporterBook book, TransactionTemplate transactions, JdbcClient jdbc) {
		this.book = book;
		this.transactions = transactions;
		this.jdbc = jdbc;
	}

	/** A page as JSON, with more or other members. */
	public static String json(String title, String more) {
		return """
				{"title": "%s", "body": "Sign **here**.", "consentWords": "Text me news.", "thanks": "Thank you!"%s}"""
			.formatted(title, more.isEmpty() ? "" : ", " + more);
	}

	/** A new draft. */
	public static UUID draft(Caller owner, String title) {
		return draft(owner, title, "");
	}

	/** A new draft that says more. */
	public static UUID draft(Caller owner, String title, String more) {
		MvcTestResult added = owner.post(json(title, more), "/action-pages");
		assertThat(added).hasStatus(201);
		return UUID.fromString(Team.read(added, "$.id"));
	}

	/** A page that visitors see. */
	public static UUID open(Caller owner, String title, String more) {
		UUID id = draft(owner, title, more);
		assertThat(owner.post("", "/action-pages/{id}/open", id)).hasStatusOk();
		return id;
	}

	/** Lets a client support a page, and says whether they did not before. */
	public boolean support(Caller owner, UUID page, UUID client, Map<String, String> answers, Instant at) {
		return Boolean.TRUE.equals(this.transactions
			.execute((transaction) -> this.book.joined(page, owner.account(), client, answers, at)));
	}

	/** Begins an attempt on a page, whose code nobody typed yet. */
	public UUID begin(Caller owner, UUID page, String name, String phone) {
		UUID attempt = Ids.next();
		this.jdbc.sql("""
				insert into enrolment_attempt (id, token_hash, account_id, phone, name, language, fields, asked_at)
				values (?, ?, ?, ?, ?, 'en', '{}', now())""")
			.params(attempt, attempt.toString().getBytes(StandardCharsets.UTF_8), owner.account(), phone, name)
			.update();
		this.book.waiting(page, owner.account(), attempt, Instant.now());
		return attempt;
	}

}
