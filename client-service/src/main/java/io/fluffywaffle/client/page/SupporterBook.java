package io.fluffywaffle.client.page;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who supports which page: each person once. */
@Repository
public class SupporterBook {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	SupporterBook(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Notes an attempt of enrolment, already stored, that was begun on a page; nothing of
	 * one that was deleted meanwhile. It is forgotten with the attempt.
	 */
	@Transactional
	public void waiting(UUID pageId, UUID accountId, UUID attemptId, Instant at) {
		this.jdbc.sql("""
				insert into supporter_waiting (attempt_id, account_id, page_id, asked_at)
				select ?::uuid, p.account_id, p.id, ?::timestamptz from action_page p
				where p.account_id = ? and p.id = ? for key share on conflict do nothing""")
			.params(attemptId, Timestamp.from(at), accountId, pageId)
			.update();
	}

	/**
	 * Notes that a client supports a page, in the transaction of the caller, after the
	 * ledger said that they agreed. Who does so again stays one supporter with the latest
	 * answers; who had left since joins anew.
	 * @param answers to the page's own questions, by key
	 * @return whether they were no supporter a moment ago
	 * @throws NoSuchPage when it was deleted meanwhile
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean joined(UUID pageId, UUID accountId, UUID clientId, Map<String, String> answers, Instant at) {
		int added = this.jdbc.sql("""
				insert into supporter (id, account_id, page_id, client_id, answers, joined_at)
				select :id, p.account_id, p.id, :client, :answers::jsonb, :at::timestamptz from action_page p
				where p.account_id = :account and p.id = :page for key share on conflict do nothing""")
			.param("id", Ids.next())
			.param("account", accountId)
			.param("page", pageId)
			.param("client", clientId)
			.param("answers", this.json.writeValueAsString(answers))
			.param("at", Timestamp.from(at))
			.update();
		return added > 0 || again(pageId, accountId, clientId, answers, at);
	}

	private boolean again(UUID pageId, UUID accountId, UUID clientId, Map<String, String> answers, Instant at) {
		int known = this.jdbc
			.sql("update supporter set answers = answers || ?::jsonb where page_id = ? and client_id = ?")
			.params(this.json.writeValueAsString(answers), pageId, clientId)
			.update();
		if (known == 0) {
			throw new NoSuchPage();
		}
		return this.jdbc.sql("""
				update supporter s set joined_at = :at where s.page_id = :page and s.client_id = :client
				and exists (select from consent_entry e where e.account_id = :account and e.client_id = s.client_id
					and e.kind = 'withdrawn' and e.at >= s.joined_at and e.at < :at)""")
			.param("at", Timestamp.from(at))
			.param("account", accountId)
			.param("page", pageId)
			.param("client", clientId)
			.update() > 0;
	}

	/** How many support a page and have not left. */
	public long count(UUID pageId) {
		return this.jdbc.sql("""
				select count(*) from supporter s join client c on c.id = s.client_id
				where s.page_id = ? and c.merged_into is null and not\s""" + Supporters.LEFT)
			.param(pageId)
			.query(Long.class)
			.single();
	}

	/** The same for each page of an account that has any. */
	public Map<UUID, Long> counts(UUID accountId) {
		Map<UUID, Long> counts = new HashMap<>();
		this.jdbc
			.sql("""
					select s.page_id, count(*) as people from supporter s join client c on c.id = s.client_id
					where s.account_id = ? and c.merged_into is null and not %s group by s.page_id"""
				.formatted(Supporters.LEFT))
			.param(accountId)
			.query((row) -> {
				counts.put(row.getObject("page_id", UUID.class), row.getLong("people"));
			});
		return counts;
	}

}
