package io.fluffywaffle.notification.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of what somebody may be told at all. */
@Component
class Concerns {

	private static final List<NoticeKind> OF_ACCOUNTS = List.of(NoticeKind.TEXT, NoticeKind.MENTION,
			NoticeKind.INCIDENT, NoticeKind.STATEMENT, NoticeKind.DIGEST);

	private static final List<NoticeKind> OF_ADMINS = List.of(NoticeKind.INCIDENT, NoticeKind.STATEMENT);

	private final JdbcClient jdbc;

	Concerns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Account by account; last what is about none. */
	List<Concern> of(UUID userId, boolean admin) {
		List<Concern> all = new ArrayList<>();
		this.jdbc.sql("""
				select m.account_id, m.role from account_access m left join account a on a.id = m.account_id
				where m.user_id = ? order by a.name, m.account_id""").param(userId).query((row) -> {
			UUID account = row.getObject("account_id", UUID.class);
			boolean owner = "owner".equals(row.getString("role"));
			OF_ACCOUNTS.stream()
				.filter((kind) -> owner || kind != NoticeKind.STATEMENT)
				.forEach((kind) -> all.add(new Concern(account, kind)));
		});
		Stream.concat(admin ? OF_ADMINS.stream() : Stream.empty(), Stream.of(NoticeKind.POST_UNPUBLISHED))
			.forEach((kind) -> all.add(new Concern(null, kind)));
		return all;
	}

	record Concern(@Nullable UUID accountId, NoticeKind kind) {
	}

}
