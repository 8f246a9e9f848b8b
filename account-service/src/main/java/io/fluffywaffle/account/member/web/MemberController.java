package io.fluffywaffle.account.member.web;

import java.util.UUID;

import io.fluffywaffle.account.account.AccountMember;
import io.fluffywaffle.account.account.LastOwner;
import io.fluffywaffle.account.member.Members;
import io.fluffywaffle.account.member.NoSuchMember;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.problem.Problem;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/accounts/{accountId}/members")
class MemberController {

	private final Members members;

	MemberController(Members members) {
		this.members = members;
	}

	@Allow(orAdmin = true)
	@GetMapping
	MembersView list(@PathVariable UUID accountId) {
		return new MembersView(this.members.of(accountId));
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@PutMapping("/{userId}")
	AccountMember admit(@PathVariable UUID accountId, @PathVariable UUID userId,
			@Valid @RequestBody AdmitRequest request) {
		String name = request.name();
		return this.members.admit(accountId, userId, request.role(), (name != null) ? name.strip() : null);
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@DeleteMapping("/{userId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable UUID accountId, @PathVariable UUID userId) {
		this.members.remove(accountId, userId);
	}

	@ExceptionHandler(LastOwner.class)
	Problem lastOwner() {
		return Problem.conflict("last-owner", "The last owner stays",
				"An account has at least one owner. Make somebody else an owner first.");
	}

	@ExceptionHandler(NoSuchMember.class)
	Problem noSuchMember() {
		return Problem.notFound("member");
	}

}
