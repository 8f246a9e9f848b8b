package io.fluffywaffle.identity.user;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.identity.user.LastOwnerException.OwnedAccount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which accounts hang on somebody. */
@Component
class Ownership {

	private final JdbcClient jdbc;

	Ownership(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The accounts that would have no owner who can sign in. */
	List<OwnedAccount> onlyOf(UUID userId) {
		return this.jdbc.sql("""
				select own.account_id, coalesce(n.name, own.account_id::text) as name
				from account_access own left join account_name n on n.account_id = own.account_id
				where own.user_id = ? and own.role = 'owner' and not exists (
				    select from account_access other join person p on p.id = other.user_id
				    where other.account_id = own.account_id and other.role = 'owner'
				      and other.user_id <> own.user_id and p.status = 'ACTIVE' and not p.machine)
				order by name""")
			.param(userId)
			.query((row, index) -> new OwnedAccount(row.getObject("account_id", UUID.class), row.getString("name")))
			.list();
	}

}
