package io.fluffywaffle.account.member.web;

import io.fluffywaffle.account.account.LastOwner;
import io.fluffywaffle.account.account.NoSuchHandover;
import io.fluffywaffle.account.member.AlreadyMember;
import io.fluffywaffle.account.member.NoSuchMember;
import io.fluffywaffle.account.member.NoSuchUser;
import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why something about members was refused. */
@Order(0)
@RestControllerAdvice
class MemberProblems {

	@ExceptionHandler(LastOwner.class)
	Problem lastOwner() {
		return Problem.conflict("last-owner", "The last owner stays",
				"An account has at least one owner. Make somebody else an owner first.");
	}

	@ExceptionHandler(AlreadyMember.class)
	Problem alreadyMember() {
		return Problem.conflict("already-member", "Already a member", "The user is a member of the account already.")
			.at("userId", "is a member already");
	}

	@ExceptionHandler(NoSuchUser.class)
	Problem noSuchUser() {
		return Problem.notFound("user").at("userId", "is no user");
	}

	@ExceptionHandler(NoSuchMember.class)
	Problem noSuchMember() {
		return Problem.notFound("member");
	}

	@ExceptionHandler(NoSuchHandover.class)
	Problem noSuchHandover() {
		return Problem.notFound("handover");
	}

}
