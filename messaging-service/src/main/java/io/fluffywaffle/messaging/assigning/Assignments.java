package io.fluffywaffle.messaging.assigning;

import java.sql.Types;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRoles;
import io.fluffywaffle.messaging.activity.Activities;
import io.fluffywaffle.messaging.activity.ActivityType;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who takes care of which conversation: a member of the account, or nobody. */
@Component
public class Assignments {

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final AccountRoles roles;

	private final Activities activities;

	Assignments(JdbcClient jdbc, AccountSequence sequence, AccountRoles roles, Activities activities) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.roles = roles;
		this.activities = activities;
	}

	/** Whether somebody can be given conversations of the account. */
	public boolean isMember(UUID accountId, UUID userId) {
		return this.roles.roleOf(accountId, userId).isPresent();
	}

	/**
	 * Gives the conversation to somebody and tells it, unless they have it already.
	 * @param userId a member; null takes it from whoever has it
	 */
	@Transactional
	public void assign(UUID accountId, UUID conversationId, @Nullable UUID userId) {
		this.sequence.lock(List.of(accountId));
		int changed = this.jdbc.sql("""
				update conversation set assigned_to = :user
				where account_id = :account and id = :conversation and assigned_to is distinct from :user""")
			.param("user", userId, Types.OTHER)
			.param("account", accountId)
			.param("conversation", conversationId)
			.update();
		if (changed == 1) {
			this.activities.record(accountId, ActivityType.CONVERSATION_ASSIGNED, conversationId, null);
		}
	}

}
