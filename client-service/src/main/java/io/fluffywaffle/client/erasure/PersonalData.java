package io.fluffywaffle.client.erasure;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that this service keeps of people. */
@Repository
class PersonalData {

	/** What is kept by phone and is about somebody who need not be a client. */
	private static final List<String> BY_PHONE = List.of("phone_code", "enrolment_attempt", "link_token",
			"word_question");

	private final JdbcClient jdbc;

	PersonalData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Erases it, in the transaction of the caller. */
	void erase(UUID accountId, Collection<Person> people) {
		UUID[] ids = people.stream().map(Person::id).toArray(UUID[]::new);
		String[] phones = people.stream().map(Person::phone).toArray(String[]::new);
		this.jdbc.sql("select set_config('waffle.erasing', 'on', true)").query(String.class).single();
		this.jdbc.sql("delete from consent_entry where account_id = ? and client_id = any (?)")
			.params(accountId, ids)
			.update();
		BY_PHONE.forEach((table) -> this.jdbc.sql("delete from " + table + " where account_id = ? and phone = any (?)")
			.params(accountId, phones)
			.update());
		eraseMentions(accountId, ids);
		people.forEach((person) -> eraseImported(accountId, person));
		eraseWaitingFacts(accountId, people);
		// notes, timeline, tags, groups, pages and merges go with the row
		this.jdbc.sql("delete from client where account_id = ? and id = any (?)").params(accountId, ids).update();
	}

	/** Who they were in the timelines of clients from whom they were parted again. */
	private void eraseMentions(UUID accountId, UUID[] ids) {
		this.jdbc.sql("""
				update client_timeline t set detail = t.detail - 'name' - 'phone' from client_merge m
				where m.account_id = ? and m.merged_id = any (?) and t.client_id = m.survivor_id
				and t.type in ('client.merged', 'client.unmerged')
				and t.detail ->> 'clientId' = cast(m.merged_id as text)""").params(accountId, ids).update();
	}

	/** Rows of files that wait to be imported, and what was wrong with rows. */
	private void eraseImported(UUID accountId, Person person) {
		this.jdbc.sql("""
				update client_import_fault f set value = '' from client_import i
				where i.account_id = :account and f.import_id = i.id and f.value <> ''
				and (strpos(lower(f.value), lower(:name)) > 0
					or (cast(:email as text) is not null and strpos(lower(f.value), lower(:email)) > 0)
					or (strpos(:digits, right(regexp_replace(f.value, '\\D', '', 'g'), 9)) > 0
						and length(regexp_replace(f.value, '\\D', '', 'g')) > 6)
					or exists (select from client_import_row r where r.import_id = i.id and r.phone = :phone
						and r.line = f.line))""")
			.param("account", accountId)
			.param("name", person.name())
			.param("email", person.email())
			.param("digits", person.phone().substring(1))
			.param("phone", person.phone())
			.update();
		// the row stays without its cells: rows are counted, and each is taken over once
		this.jdbc
			.sql("""
					with theirs as (
						update client_import_row r set cells = '{}', phone = null from client_import i
						where i.account_id = :account and r.import_id = i.id and (r.phone = :phone
							or (r.phone is null and strpos(regexp_replace(array_to_string(r.cells, '|'), '[^0-9|]', '', 'g'),
								right(:digits, 7)) > 0))
						returning r.import_id)
					update client_import i set columns = coalesce((
						select jsonb_agg(jsonb_set(c.content, '{samples}', '[]') order by c.place)
						from jsonb_array_elements(i.columns) with ordinality as c (content, place)), '[]')
					where i.id in (select import_id from theirs)""")
			.param("account", accountId)
			.param("phone", person.phone())
			.param("digits", person.phone().substring(1))
			.update();
	}

	/** Facts that Kafka has not taken yet, or never will. */
	private void eraseWaitingFacts(UUID accountId, Collection<Person> people) {
		List<String> keys = people.stream()
			.flatMap((person) -> List.of(person.id().toString(), accountId + ":" + person.phone()).stream())
			.toList();
		for (String table : List.of("outbox", "outbox_refused")) {
			this.jdbc.sql("delete from " + table
					+ " where topic in ('client.client.v1', 'client.mention.v1', 'client.text.v1') and key = any (?)")
				.param(keys.toArray(String[]::new))
				.update();
		}
	}

	/** Somebody to be erased. */
	record Person(UUID id, String phone, String name, @Nullable String email) {
	}

}
