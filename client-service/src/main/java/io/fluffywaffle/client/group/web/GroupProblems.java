package io.fluffywaffle.client.group.web;

import io.fluffywaffle.client.group.GroupInUse;
import io.fluffywaffle.client.group.GroupNameTaken;
import io.fluffywaffle.client.group.NoSuchGroup;
import io.fluffywaffle.client.group.SmartGroup;
import io.fluffywaffle.client.group.rule.RuleFault;
import io.fluffywaffle.defaults.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why something about groups was refused, wherever it was tried. */
@Order(-1)
@RestControllerAdvice
class GroupProblems {

	@ExceptionHandler(NoSuchGroup.class)
	Problem noSuchGroup(HttpServletRequest request) {
		return request.getRequestURI().contains("/groups/") ? Problem.notFound("group")
				: Problem.invalid("groupIds", "names a group that the account does not have");
	}

	@ExceptionHandler(GroupNameTaken.class)
	Problem nameTaken() {
		return Problem.conflict("group-name-taken", "Name taken", "There is a group of this name already.")
			.at("name", "is taken by another group");
	}

	@ExceptionHandler(SmartGroup.class)
	Problem smartGroup() {
		return Problem.conflict("smart-group", "Not by hand",
				"Who is in a smart group is decided by its rules, and only smart groups have rules.");
	}

	@ExceptionHandler
	Problem inUse(GroupInUse ex) {
		return Problem.conflict("group-in-use", "Group in use",
				"Smart groups name it in their rules: " + String.join(", ", ex.names()) + ".");
	}

	@ExceptionHandler
	Problem rule(RuleFault ex) {
		return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "rule-not-usable", "A rule means nothing", ex.sentence())
			.at("rules." + ex.field(), ex.reason());
	}

}
