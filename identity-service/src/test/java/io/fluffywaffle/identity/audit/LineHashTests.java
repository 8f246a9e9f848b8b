package io.fluffywaffle.identity.audit;

import io.fluffywaffle.identity.IdentityServiceTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityServiceTest
class LineHashTests {

	/** What the README tells auditors, in another language. */
	private static final String BY_HAND = """
			select count(*) from audit_line where hash <> sha256(convert_to((
				select string_agg(coalesce(octet_length(field) || ':' || field, '-') || ',', '' order by place)
				from unnest(array[encode(previous_hash, 'hex'), sequence::text, event_id::text,
					to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), service, action, actor_kind,
					actor_id, actor_name, account_id::text, targets, outcome, status::text, ip, user_agent, trace_id,
					details]) with ordinality as fields(field, place)), 'UTF8'))""";

	@Autowired
	AuditKeeper keeper;

	@Autowired
	JdbcClient jdbc;

	@Test
	void canBeComputedByAnybody() {
		this.keeper.append(Facts.some(3));

		assertThat(this.jdbc.sql("select count(*) from audit_line").query(Long.class).single()).isPositive();
		assertThat(this.jdbc.sql(BY_HAND).query(Long.class).single()).isZero();
	}

}
