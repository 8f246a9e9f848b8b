package io.fluffywaffle.account.member;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import io.fluffywaffle.account.account.AccountEditor;
import io.fluffywaffle.account.account.NoSuchHandover;

import org.springframework.stereotype.Service;

/** Hands accounts from one owner to another: both have to want it. */
@Service
public class Handovers {

	private static final Duration LASTS = Duration.ofDays(7);

	private final AccountEditor editor;

	private final Clock clock;

	Handovers(AccountEditor editor, Clock clock) {
		this.editor = editor;
		this.clock = clock;
	}

	/**
	 * Offers an account to a member.
	 * @throws NoSuchMember when the other is none
	 */
	public void offer(UUID accountId, UUID owner, UUID to) {
		this.editor.edit(accountId, (account) -> {
			if (account.roleOf(to).isEmpty() || owner.equals(to)) {
				throw new NoSuchMember();
			}
			account.offer(owner, to, this.clock.instant().plus(LASTS));
		});
	}

	/**
	 * Takes an account that is offered.
	 * @throws NoSuchHandover when no offer to the user stands
	 */
	public void accept(UUID accountId, UUID userId) {
		this.editor.edit(accountId, (account) -> account.takeOver(userId, this.clock.instant()));
	}

	/**
	 * Takes an offer back, or declines it.
	 * @param byAdmin whether it may be the offer of others
	 * @throws NoSuchHandover when there is none that concerns the user
	 */
	public void drop(UUID accountId, UUID userId, boolean byAdmin) {
		this.editor.edit(accountId, (account) -> {
			if (account.handover(this.clock.instant()).filter((offer) -> byAdmin || offer.concerns(userId)).isEmpty()) {
				throw new NoSuchHandover();
			}
			account.dropHandover();
		});
	}

}
