package io.fluffywaffle.messaging.sending;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.messaging.account.NeverTexted;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells which texts must not be sent at all. It sees what was forbidden before the
 * recipients' locks were shared, so it has to look after that.
 */
@Component
class Prohibitions {

	private static final String FORBIDDEN = """
			select m.id from message m where m.id = any (?)
			  and (exists (select 1 from opt_out o where o.account_id = m.account_id and o.phone = m.to_number
			          and o.confirmation_id is distinct from m.id)
			    or m.automatic = 'stop' and not exists (select 1 from opt_out o where o.confirmation_id = m.id
			          and o.account_id = m.account_id and o.phone = m.to_number)
			    or exists (select 1 from account_number n where n.number = m.from_number
			        and n.account_id <> m.account_id)
			    or exists (select 1 from client c where c.account_id = m.account_id and c.phone = m.to_number
			        and (c.blocked or c.consent = 'withdrawn' and m.automatic is distinct from 'stop')))""";

	private final JdbcClient jdbc;

	private final NeverTexted neverTexted;

	Prohibitions(JdbcClient jdbc, NeverTexted neverTexted) {
		this.jdbc = jdbc;
		this.neverTexted = neverTexted;
	}

	/** Those of an account's texts that must not leave. */
	Set<UUID> among(UUID accountId, List<Candidate> texts) {
		Set<UUID> forbidden = new HashSet<>(this.jdbc.sql(FORBIDDEN)
			.param(texts.stream().map(Candidate::id).toArray(UUID[]::new))
			.query(UUID.class)
			.list());
		Set<String> erased = this.neverTexted.among(accountId, texts.stream().map(Candidate::to).toList());
		texts.stream().filter((text) -> erased.contains(text.to())).map(Candidate::id).forEach(forbidden::add);
		return forbidden;
	}

}
