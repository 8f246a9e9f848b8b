package io.fluffywaffle.messaging.reply;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.messaging.account.AccountPolicy;
import io.fluffywaffle.messaging.account.AccountSettings;
import io.fluffywaffle.messaging.account.AccountSettings.OptOutAnswers;
import io.fluffywaffle.messaging.account.KeywordReply;
import io.fluffywaffle.messaging.assigning.Assignments;
import io.fluffywaffle.messaging.conversation.AutomaticKind;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.optout.OptOuts;
import io.fluffywaffle.messaging.sending.OutgoingTexts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers texts as the account wants it, in the transaction that stores them: a text that
 * is stored once is answered at most once.
 */
@Component
public class AutomaticReplies {

	private final ReplyGuard guard;

	private final OnceOnly once;

	private final WelcomeLinks links;

	private final OptOuts optOuts;

	private final Assignments assignments;

	private final Conversations conversations;

	private final OutgoingTexts outgoing;

	private final Outbox outbox;

	private final Clock clock;

	AutomaticReplies(ReplyGuard guard, OnceOnly once, WelcomeLinks links, OptOuts optOuts, Assignments assignments,
			Conversations conversations, OutgoingTexts outgoing, Outbox outbox, Clock clock) {
		this.guard = guard;
		this.once = once;
		this.links = links;
		this.optOuts = optOuts;
		this.assignments = assignments;
		this.conversations = conversations;
		this.outgoing = outgoing;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Says that STOP was heard: the one text that may follow it. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void confirmStop(AccountPolicy policy, IncomingText text) {
		own(policy, policy.settings().stopTexts())
			.filter((body) -> this.guard.listensTo(policy.accountId(), text)
					&& this.guard.mayConfirm(policy.accountId(), text))
			.ifPresent((body) -> this.optOuts.confirmedWith(policy.accountId(), text.from(),
					send(policy.accountId(), text, body, AutomaticKind.STOP)));
	}

	/** Answers HELP. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void help(AccountPolicy policy, IncomingText text) {
		own(policy, policy.settings().helpTexts())
			.filter((body) -> this.guard.listensTo(policy.accountId(), text)
					&& this.guard.mayAnswer(policy.accountId(), text))
			.ifPresent((body) -> send(policy.accountId(), text, body, AutomaticKind.HELP));
	}

	/** Answers any other text, with at most one. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void answer(AccountPolicy policy, IncomingText text) {
		UUID accountId = policy.accountId();
		AccountSettings settings = policy.settings();
		if (!policy.active() || !answersAnything(settings) || !this.guard.listensTo(accountId, text)) {
			return;
		}
		Optional<KeywordReply> rule = firstFitting(settings, text);
		rule.ifPresent((fitting) -> obey(accountId, text, fitting));
		String reply = rule.map(KeywordReply::reply).orElse(null);
		if (!this.guard.mayAnswer(accountId, text)) {
			return;
		}
		if (reply != null) {
			send(accountId, text, reply, AutomaticKind.KEYWORD);
		}
		else if (settings.welcome() != null && text.stranger()
				&& this.once.welcomes(accountId, text.from(), text.receivedAt())) {
			send(accountId, text, this.links.fill(settings.welcome(), accountId, text), AutomaticKind.WELCOME);
		}
		else {
			afterHours(policy, text, settings.afterHoursReply());
		}
	}

	private void afterHours(AccountPolicy policy, IncomingText text, @Nullable String reply) {
		Instant now = this.clock.instant();
		if (reply != null && Optional.ofNullable(policy.settings().businessHours())
			.flatMap((hours) -> hours.closedSince(now, policy.zone()))
			.filter((closedSince) -> this.once.tells(policy.accountId(), text.from(), closedSince))
			.isPresent()) {
			send(policy.accountId(), text, reply, AutomaticKind.AFTER_HOURS);
		}
	}

	private void obey(UUID accountId, IncomingText text, KeywordReply rule) {
		if (rule.tag() != null || rule.groupId() != null) {
			this.outbox.append(KeywordMatched.of(accountId, text, rule).toEvent());
		}
		UUID assignee = rule.assignTo();
		if (assignee != null && this.assignments.isMember(accountId, assignee)) {
			this.assignments.assign(accountId, text.conversationId(), assignee);
		}
	}

	private UUID send(UUID accountId, IncomingText text, String body, AutomaticKind kind) {
		return this.outgoing
			.queueAutomatic(this.conversations.find(accountId, text.conversationId()).orElseThrow(), body, kind)
			.id();
	}

	private static Optional<KeywordReply> firstFitting(AccountSettings settings, IncomingText text) {
		FoldedText folded = FoldedText.of(text.body());
		return settings.keywordReplies().stream().filter(folded::fits).findFirst();
	}

	private static boolean answersAnything(AccountSettings settings) {
		return !settings.keywordReplies().isEmpty() || settings.welcome() != null || settings.afterHoursReply() != null;
	}

	/** What Waffle says where it is not the carrier that answers. */
	private static Optional<String> own(AccountPolicy policy, Map<String, String> texts) {
		return (policy.active() && policy.settings().optOutAnsweredBy() == OptOutAnswers.WAFFLE)
				? AccountSettings.inLanguage(texts, policy.language()) : Optional.empty();
	}

}
