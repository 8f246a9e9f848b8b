package io.fluffywaffle.account.member.web;

import java.util.UUID;

import io.fluffywaffle.account.account.AccountMember;
import io.fluffywaffle.account.account.LastOwner;
import io.fluffywaffle.account.member.Members;
import io.fluffywaffle.account.member.NoSuchMember;
import io.fluffywaffle.account.member.NoSuchUser;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
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
@Scope("accounts")
@RequestMapping("/api/accounts/{accountId}/members")
class MemberController {

	private final Members members;

	private final AuditTrail audit;

	MemberController(Members members, AuditTrail audit) {
		this.members = members;
		this.audit = audit;
	}

	@Allow(orAdmin = true)
	@GetMapping
	MembersView list(@PathVariable UUID accountId) {
		return new MembersView(this.members.of(accountId));
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@StepUp
	@Audited("member.role-changed")
	@PutMapping("/{userId}")
	AccountMember admit(@PathVariable UUID accountId, @PathVariable UUID userId,
			@Valid @RequestBody AdmitRequest request) {
		this.audit.details("role", request.role().text());
		String name = request.name();
		return this.members.admit(accountId, userId, request.role(), (name != null) ? name.strip() : null);
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@StepUp
	@Audited("member.removed")
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

	@ExceptionHandler(NoSuchUser.class)
	Problem noSuchUser() {
		return Problem.notFound("user");
	}

	@ExceptionHandler(NoSuchMember.class)
	Problem noSuchMember() {
		return Problem.notFound("member");
	}

}
