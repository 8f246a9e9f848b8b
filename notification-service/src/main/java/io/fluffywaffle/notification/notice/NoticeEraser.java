package io.fluffywaffle.notification.notice;

import java.util.UUID;

import io.fluffywaffle.defaults.erasure.AccountEraser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what people were told of an account, and how they wanted it. */
@Component
class NoticeEraser implements AccountEraser {

	private final JdbcClient jdbc;

	private final ErasureLock lock;

	NoticeEraser(JdbcClient jdbc, ErasureLock lock) {
		this.jdbc = jdbc;
		this.lock = lock;
	}

	@Override
	@Transactional
	public void erase(UUID accountId) {
		this.lock.own(accountId);
		for (String table : new String[] { "outgoing_mail", "notice", "notice_setting", "waiting_conversation",
				"forgotten_client" }) {
			this.jdbc.sql("delete from " + table + " where account_id = ?").param(accountId).update();
		}
	}

}
