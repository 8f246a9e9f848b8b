package io.fluffywaffle.identity.user;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import io.fluffywaffle.defaults.revocation.TokensRevoked.Reason;
import io.fluffywaffle.identity.revocation.Revoker;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes users, one change at a time for each, and tells each change; whoever loses a
 * right by it loses their tokens in the same transaction.
 */
@Service
public class UserKeeper {

	private final Users users;

	private final Outbox outbox;

	private final Revoker revoker;

	private final ApplicationEventPublisher news;

	private final Clock clock;

	UserKeeper(Users users, Outbox outbox, Revoker revoker, ApplicationEventPublisher news, Clock clock) {
		this.users = users;
		this.outbox = outbox;
		this.revoker = revoker;
		this.news = news;
		this.clock = clock;
	}

	/** Begins a user, or takes over who invited them if somebody was faster. */
	@Transactional
	public User admit(Newcomer newcomer) {
		return begin(newcomer, false, (known) -> {
			newcomer.invitedByWhom().ifPresent(known::broughtBy);
			known.settle(newcomer.locale(), newcomer.timeZone());
		});
	}

	/** Begins a user if nobody did; changes nobody who is known. */
	@Transactional
	User beginUnlessKnown(Newcomer newcomer, boolean machine) {
		return begin(newcomer, machine, (known) -> {
		});
	}

	/**
	 * Changes a user and tells it, if anything changed.
	 * @throws NoSuchUserException when nobody has or had this id
	 */
	@Transactional
	public User change(UUID id, Consumer<User> change) {
		User user = this.users.lockById(id).orElseThrow(NoSuchUserException::new);
		return changed(user, change);
	}

	/** Remembers when somebody came in last. */
	@Transactional
	public void signedIn(UUID id, Instant at) {
		this.users.signedIn(id, at);
	}

	private User begin(Newcomer newcomer, boolean machine, Consumer<User> otherwise) {
		this.users.awaitTurn(newcomer.id());
		Optional<User> known = this.users.lockById(newcomer.id());
		return known.isPresent() ? changed(known.get(), otherwise)
				: told(this.users.saveAndFlush(new User(newcomer, machine, this.clock.instant())));
	}

	private User changed(User user, Consumer<User> change) {
		long version = user.version();
		Status status = user.status();
		boolean admin = user.admin();
		change.accept(user);
		this.users.saveAndFlush(user);
		if (user.version() == version) {
			return user;
		}
		if (status == Status.ACTIVE && user.status() == Status.DISABLED) {
			this.revoker.user(user.id(), true, Reason.DISABLED);
		}
		if (status != Status.DELETED && user.status() == Status.DELETED) {
			this.revoker.user(user.id(), true, Reason.DELETED);
			this.news.publishEvent(new UserDeleted(user.id()));
		}
		else if (admin && !user.admin()) {
			this.revoker.user(user.id(), false, Reason.ROLE_CHANGED);
		}
		return told(user);
	}

	private User told(User user) {
		this.outbox.append(
				OutgoingEvent.of(UserChanged.TOPIC, user.id().toString(), "UserChanged", null, UserChanged.of(user)));
		return user;
	}

}
