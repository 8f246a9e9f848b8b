package io.fluffywaffle.acceptance.access;

import java.util.Set;

import io.fluffywaffle.acceptance.access.Caller.Answer;

/** Whether an answer is the one that the permission table promises. */
public final class Judgement {

	private static final Set<Integer> HIDDEN = Set.of(403, 404);

	private Judgement() {
	}

	/** Whether the table lets the caller in; {@code self} is about somebody else here. */
	public static boolean isLetIn(Operation operation, Caller caller) {
		String cell = operation.cell(caller.column());
		return caller.hasScopeFor(operation) && (cell.equals("yes") || cell.equals("self") && !operation.isOfAUser());
	}

	/** Whether the answer keeps the promise. */
	public static boolean isKept(Operation operation, Caller caller, Answer answer) {
		if (answer.status() >= 500) {
			return false;
		}
		if (isLetIn(operation, caller)) {
			return answer.asksForAProof() || answer.status() != 401 && answer.status() != 403;
		}
		String cell = operation.cell(caller.column());
		if (cell.equals("signature") || cell.equals("secret")) {
			return answer.status() >= 400;
		}
		if (caller.column().equals("anonymous")) {
			return answer.status() == 401;
		}
		if (!caller.hasScopeFor(operation) || caller.column().equals("admin")) {
			return HIDDEN.contains(answer.status());
		}
		return answer.status() == expected(operation, caller);
	}

	private static int expected(Operation operation, Caller caller) {
		if (operation.isOfAnAccount()) {
			return caller.column().equals("stranger") ? 404 : 403;
		}
		return operation.isOfAUser() ? 404 : 403;
	}

}
