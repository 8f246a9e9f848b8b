package io.fluffywaffle.account.settings;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import io.fluffywaffle.account.account.KeywordReply;
import io.fluffywaffle.account.account.KeywordReply.Match;
import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wrote as keyword replies, or says everything that is wrong. */
final class KeywordReplyReader {

	private static final String PLACE = "items";

	private static final int MOST_RULES = 100;

	private static final int MOST_WORDS = 50;

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_WORD = 60;

	private static final int LONGEST_TAG = 40;

	/** Bytes of all rules: whoever follows the account is told of them as one. */
	private static final int LONGEST = 256 * 1024;

	private static final Map<String, Match> MATCHES = Map.of("exact", Match.EXACT, "starts-with", Match.STARTS_WITH,
			"contains", Match.CONTAINS);

	private final Faults faults = new Faults();

	private final Predicate<UUID> mayAnswer;

	private final Set<UUID> ids = new HashSet<>();

	/** The rule that has the word, by the folded word. */
	private final Map<String, String> exactWords = new HashMap<>();

	private KeywordReplyReader(Predicate<UUID> mayAnswer) {
		this.mayAnswer = mayAnswer;
	}

	/**
	 * The rules in their order.
	 * @param mayAnswer whether conversations can be given to a user
	 * @throws UnusableSettings when something is wrong
	 */
	static List<KeywordReply> read(List<@Nullable KeywordReplyDraft> drafts, Predicate<UUID> mayAnswer) {
		KeywordReplyReader reader = new KeywordReplyReader(mayAnswer);
		List<KeywordReply> replies = new ArrayList<>();
		if (reader.faults.isAtMost(PLACE, drafts, MOST_RULES)) {
			for (int i = 0; i < drafts.size(); i++) {
				KeywordReplyDraft draft = drafts.get(i);
				if (draft == null) {
					reader.faults.add(PLACE + "[" + i + "]", "is missing");
				}
				else {
					replies.add(reader.reply(PLACE + "[" + i + "]", draft));
				}
			}
		}
		if (replies.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
			reader.faults.add(PLACE, "are too long altogether");
		}
		reader.faults.throwIfAny();
		return replies;
	}

	private KeywordReply reply(String place, KeywordReplyDraft draft) {
		UUID id = Objects.requireNonNullElseGet(draft.id(), Ids::next);
		if (!this.ids.add(id)) {
			this.faults.add(place + ".id", "is there already");
		}
		String name = this.faults.line(place + ".name", draft.name(), LONGEST_NAME);
		Match match = MATCHES.get(Objects.requireNonNullElse(draft.match(), ""));
		if (match == null) {
			this.faults.add(place + ".match", "has to be exact, starts-with or contains");
			match = Match.CONTAINS;
		}
		List<String> words = words(place + ".words", draft.words(), name, match);
		String tag = (draft.tag() != null) ? this.faults.line(place + ".tag", draft.tag(), LONGEST_TAG) : null;
		if (draft.assignTo() != null && !this.mayAnswer.test(draft.assignTo())) {
			this.faults.add(place + ".assignTo", "is no member who may answer");
		}
		String reply = this.faults.text(place + ".reply", draft.reply());
		if (reply == null && tag == null && draft.groupId() == null && draft.assignTo() == null) {
			this.faults.add(place + ".reply", "is missing: the rule does nothing");
		}
		return new KeywordReply(id, name, !Boolean.FALSE.equals(draft.enabled()), match, words, reply, tag,
				draft.groupId(), draft.assignTo());
	}

	private List<String> words(String place, @Nullable List<@Nullable String> drafts, String rule, Match match) {
		List<String> words = new ArrayList<>();
		if (drafts == null || drafts.isEmpty()) {
			this.faults.add(place, "needs at least one word");
			return words;
		}
		if (!this.faults.isAtMost(place, drafts, MOST_WORDS)) {
			return words;
		}
		Set<String> ofRule = new HashSet<>();
		for (int i = 0; i < drafts.size(); i++) {
			String field = place + "[" + i + "]";
			String word = this.faults.line(field, drafts.get(i), LONGEST_WORD);
			String folded = Spelling.fold(word);
			String other = (match == Match.EXACT) ? this.exactWords.putIfAbsent(folded, rule) : null;
			if (!ofRule.add(folded)) {
				this.faults.add(field, "is there already");
			}
			else if (other != null) {
				this.faults.add(field, "is in the rule “" + other + "” already");
			}
			words.add(word);
		}
		return words;
	}

}
