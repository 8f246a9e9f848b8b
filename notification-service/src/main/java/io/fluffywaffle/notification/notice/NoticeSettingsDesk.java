package io.fluffywaffle.notification.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows people how they are told of things, and changes it. */
@Component
public class NoticeSettingsDesk {

	private final JdbcClient jdbc;

	private final Wishes wishes;

	private final Concerns concerns;

	NoticeSettingsDesk(JdbcClient jdbc, Wishes wishes, Concerns concerns) {
		this.jdbc = jdbc;
		this.wishes = wishes;
		this.concerns = concerns;
	}

	/** All of somebody's, also what they never set. */
	@Transactional(readOnly = true)
	public NoticeSettings find(UUID userId, boolean admin) {
		Map<Place, Boolean> set = new HashMap<>();
		this.jdbc.sql("select account_id, kind, channel, wanted from notice_setting where user_id = ?")
			.param(userId)
			.query((row) -> {
				set.put(new Place(row.getObject("account_id", UUID.class), row.getString("kind"),
						row.getString("channel")), row.getBoolean("wanted"));
			});
		List<NoticeSettings.Line> lines = this.concerns.of(userId, admin)
			.stream()
			.map((concern) -> new NoticeSettings.Line(concern.accountId(), concern.kind(),
					NoticeChannel.CHOSEN.stream()
						.filter((channel) -> concern.kind().offers(channel)
								&& set.getOrDefault(Place.of(concern, channel), concern.kind().usually(channel)))
						.collect(Collectors.toUnmodifiableSet())))
			.toList();
		return new NoticeSettings(this.wishes.quietTimeOf(userId), lines, version(userId));
	}

	/**
	 * Takes over how somebody wants it. Lines that do not concern them are passed over,
	 * what is not named becomes as for everybody.
	 * @throws OptimisticLockingFailureException when it was changed meanwhile
	 */
	@Transactional
	public NoticeSettings replace(UUID userId, boolean admin, long version, Optional<QuietTime> quiet,
			List<NoticeSettings.Line> lines) {
		if (nextVersion(userId, version, quiet) == 0) {
			throw new OptimisticLockingFailureException("Settings of notices were changed meanwhile");
		}
		this.jdbc.sql("delete from notice_setting where user_id = ?").param(userId).update();
		Set<Concerns.Concern> own = new HashSet<>(this.concerns.of(userId, admin));
		for (NoticeSettings.Line line : lines) {
			if (own.remove(new Concerns.Concern(line.accountId(), line.kind()))) {
				NoticeChannel.CHOSEN.stream()
					.filter(line.kind()::offers)
					.filter((channel) -> line.channels().contains(channel) != line.kind().usually(channel))
					.forEach((channel) -> set(userId, line.accountId(), line.kind(), channel,
							line.channels().contains(channel)));
			}
		}
		return find(userId, admin);
	}

	/** Ends mails of one kind: about an account, or for null about each of them. */
	@Transactional
	public void endMails(UUID userId, @Nullable UUID accountId, NoticeKind kind) {
		List<@Nullable UUID> accounts = new ArrayList<>();
		if (accountId != null || kind.isPersonal()) {
			accounts.add(kind.isPersonal() ? null : accountId);
		}
		else {
			this.concerns.of(userId, true)
				.stream()
				.filter((concern) -> concern.kind() == kind)
				.forEach((concern) -> accounts.add(concern.accountId()));
		}
		accounts.forEach((account) -> set(userId, account, kind, NoticeChannel.MAIL, false));
		this.jdbc.sql("""
				insert into notice_preference (user_id, version) values (?, 1)
				on conflict (user_id) do update set version = notice_preference.version + 1""").param(userId).update();
	}

	private long version(UUID userId) {
		return this.jdbc.sql("select version from notice_preference where user_id = ?")
			.param(userId)
			.query(Long.class)
			.optional()
			.orElse(0L);
	}

	private int nextVersion(UUID userId, long version, Optional<QuietTime> quiet) {
		return this.jdbc.sql("""
				insert into notice_preference (user_id, quiet_from, quiet_to, version)
				select cast(:user as uuid), cast(:from as time), cast(:to as time), 1
				where :version = 0 or exists (select 1 from notice_preference where user_id = :user)
				on conflict (user_id) do update set quiet_from = excluded.quiet_from,
					quiet_to = excluded.quiet_to, version = notice_preference.version + 1
				where notice_preference.version = :version""")
			.param("user", userId)
			.param("from", quiet.map(QuietTime::from).orElse(null))
			.param("to", quiet.map(QuietTime::to).orElse(null))
			.param("version", version)
			.update();
	}

	private void set(UUID userId, @Nullable UUID accountId, NoticeKind kind, NoticeChannel channel, boolean wanted) {
		this.jdbc.sql("""
				insert into notice_setting (user_id, account_id, kind, channel, wanted)
				values (:user, :account, :kind, :channel, :wanted)
				on conflict (user_id, account_id, kind, channel) do update set wanted = excluded.wanted""")
			.param("user", userId)
			.param("account", accountId)
			.param("kind", kind.text())
			.param("channel", channel.text())
			.param("wanted", wanted)
			.update();
	}

	private record Place(@Nullable UUID accountId, String kind, String channel) {

		static Place of(Concerns.Concern concern, NoticeChannel channel) {
			return new Place(concern.accountId(), concern.kind().text(), channel.text());
		}

	}

}
