package io.fluffywaffle.notification.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRoles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in which account, as of now, and what it is called. */
@Component
public class Members {

	private final JdbcClient jdbc;

	private final AccountRoles roles;

	Members(JdbcClient jdbc, AccountRoles roles) {
		this.jdbc = jdbc;
		this.roles = roles;
	}

	/** The members of an account, whatever their role. */
	public List<UUID> of(UUID accountId) {
		return this.jdbc.sql("select user_id from account_access where account_id = ? order by user_id")
			.param(accountId)
			.query((row, number) -> row.getObject("user_id", UUID.class))
			.list();
	}

	/** The owners of an account. */
	public List<UUID> ownersOf(UUID accountId) {
		return this.jdbc.sql("select user_id from account_access where account_id = ? and role = 'owner'")
			.param(accountId)
			.query((row, number) -> row.getObject("user_id", UUID.class))
			.list();
	}

	/** Whether somebody may hear of it; everybody may of what is about no account. */
	public boolean mayHear(Notice notice) {
		return notice.accountId() == null || this.roles.roleOf(notice.accountId(), notice.userId()).isPresent();
	}

	/** What an account is called, empty while that is not known yet. */
	public Optional<String> nameOf(UUID accountId) {
		return this.jdbc.sql("select name from account where id = ?").param(accountId).query(String.class).optional();
	}

}
