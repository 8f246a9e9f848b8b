package io.fluffywaffle.bench.clients;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import io.fluffywaffle.bench.stack.Database;

/** Clients written straight into the database of client-service: nobody else is told. */
final class ManyClients {

	static final int CLIENTS = Integer.parseInt(System.getenv().getOrDefault("WAFFLE_BENCH_CLIENTS", "1000000"));

	/** Called by nobody but one in ten thousand. */
	static final String RARE = "quillfeather";

	private static final String LOAD = """
			insert into client (id, account_id, phone, name, sort_name, added_at, version, email, language,
				time_zone_source, consent, paused, fields, search_text)
			select uuidv7(), '%1$s', phone, name, lower(name), now(), 0, null, case when i %% 10000 = 7 then 'is' end,
				null, case when i %% 3 = 0 then 'given' else 'none' end, false, '{}', ' ' || lower(name) || E'\\n ' || phone
			from (
				select i, '+1' || lpad(((i::bigint * 7919) %% 10000000000)::text, 10, '0') as phone,
					(array['James','Mary','Robert','Patricia','John','Jennifer','Michael','Linda','Ana','Zoe',
						'William','Barbara','Richard','Susan','Joseph','Thomas','Sarah','Karen','Wanda','Ivan'])[
						1 + ((hashint4(i) & 1048575) %% 20)] || ' ' ||
					case when i %% 10000 = 3 then 'Quillfeather' else initcap(translate(
						to_hex(hashint4(i * 7) & 16777215), '0123456789abcdef', 'aeioulnrstdmkvbp')) end as name
				from generate_series(%2$d, %3$d) i) s""";

	private static final String NOTES = """
			insert into client_note (id, account_id, client_id, text, search_text, author_id, author_name, at)
			select uuidv7(), account_id, id, t, t, id, 'Bench', now() from (
				select *, 'called about the invoice ' || case when row_number() over () %% 2000 = 0 then 'wheelchair'
					else 'ring back' end as t
				from (select * from client where account_id = '%1$s' limit %2$d) c) n""";

	private static final String TAGS = """
			insert into client_tag (client_id, account_id, tag)
			select id, account_id, case when row_number() over () %% 10000 = 0 then 'rare' else 'common' end
			from client where account_id = '%1$s'""";

	private static final String MEMBERS = """
			insert into client_group_member (client_id, account_id, group_id)
			select client_id, account_id, '%2$s' from client_tag where account_id = '%1$s' and tag = 'rare'""";

	private static final int STEP = 100_000;

	private ManyClients() {
	}

	static void load(Database database, String accountId, String groupId) throws SQLException {
		try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
				Statement statement = connection.createStatement()) {
			statement.execute("set statement_timeout = 0");
			for (int from = 1; from <= CLIENTS; from += STEP) {
				statement.execute(LOAD.formatted(accountId, from, Math.min(from + STEP - 1, CLIENTS)));
			}
			statement.execute(NOTES.formatted(accountId, CLIENTS / 10));
			statement.execute(TAGS.formatted(accountId));
			statement.execute(MEMBERS.formatted(accountId, groupId));
			statement.execute("vacuum analyze client, client_note, client_tag, client_group_member");
		}
	}

}
