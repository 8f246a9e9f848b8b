package io.fluffywaffle.client.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.client.field.ClientFields;
import io.fluffywaffle.client.field.FieldRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Brings the questions of pages together with what the account keeps of its clients. */
@Component
public class PageQuestions {

	private final ClientFields fields;

	PageQuestions(ClientFields fields) {
		this.fields = fields;
	}

	/**
	 * The questions as they are kept: one about a field of clients has its choices.
	 * @throws PageRefused when one asks for a field of clients in another form
	 */
	List<PageField> settle(UUID accountId, List<PageField> asked) {
		Map<String, ClientField> known = known(accountId);
		List<PageField> settled = new ArrayList<>();
		for (int i = 0; i < asked.size(); i++) {
			PageField question = asked.get(i);
			ClientField field = known.get(question.key());
			if (field == null) {
				settled.add(question);
				continue;
			}
			if (field.type() != question.type()) {
				throw new PageRefused("fields[" + i + "].type", "is another one for the field of clients of this key");
			}
			settled.add(new PageField(question.key(), question.label(), question.type(), question.required(),
					field.choices()));
		}
		return settled;
	}

	/**
	 * Reads what somebody typed; what the page does not ask is passed over.
	 * @param typed by key of the question
	 */
	public PageAnswers read(ActionPage page, Map<String, String> typed) {
		Map<String, ClientField> known = known(page.accountId());
		PageAnswers answers = new PageAnswers(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
		for (PageField question : page.fields()) {
			String text = typed.getOrDefault(question.key(), "");
			if (!text.isBlank()) {
				read(question, known.get(question.key()), text, answers);
			}
			else if (question.required()) {
				answers.faults().put(question.key(), "is needed");
			}
		}
		return answers;
	}

	private static void read(PageField question, @Nullable ClientField known, String text, PageAnswers answers) {
		boolean clients = known != null && known.type() == question.type();
		ClientField field = (known != null && clients) ? known : question.asField();
		try {
			(clients ? answers.forClient() : answers.forPage()).put(question.key(), field.read(text));
		}
		catch (FieldRefused ex) {
			answers.faults().put(question.key(), ex.reason());
		}
	}

	private Map<String, ClientField> known(UUID accountId) {
		return this.fields.of(accountId).stream().collect(Collectors.toMap(ClientField::key, Function.identity()));
	}

}
