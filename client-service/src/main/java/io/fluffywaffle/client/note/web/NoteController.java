package io.fluffywaffle.client.note.web;

import java.util.UUID;

import io.fluffywaffle.client.note.NoSuchNote;
import io.fluffywaffle.client.note.NotAMember;
import io.fluffywaffle.client.note.NotTheAuthor;
import io.fluffywaffle.client.note.Notes;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.AccountRoles;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/clients/{clientId}/notes")
@Allow(orAdmin = true)
class NoteController {

	private final Notes notes;

	private final AccountRoles roles;

	NoteController(Notes notes, AccountRoles roles) {
		this.notes = notes;
		this.roles = roles;
	}

	@GetMapping
	NotesView list(@PathVariable UUID accountId, @PathVariable UUID clientId) {
		return new NotesView(this.notes.of(accountId, clientId).stream().map(NoteView::of).toList());
	}

	@Audited("client.noted")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	NoteView add(@PathVariable UUID accountId, @PathVariable UUID clientId, @Valid @RequestBody AddNoteRequest request,
			CurrentUser user) {
		return NoteView.of(this.notes.add(accountId, clientId, user, request.checked(), request.mentioned()));
	}

	@Audited("client.note-deleted")
	@DeleteMapping("/{noteId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable UUID accountId, @PathVariable UUID clientId, @PathVariable UUID noteId,
			CurrentUser user) {
		boolean lead = user.admin() || this.roles.roleOf(accountId, user.id())
			.filter((role) -> role.covers(AccountRole.SUPERVISOR))
			.isPresent();
		this.notes.delete(accountId, clientId, noteId, user.id(), lead);
	}

	@ExceptionHandler(NoSuchNote.class)
	Problem noSuchNote() {
		return Problem.notFound("note");
	}

	@ExceptionHandler(NotAMember.class)
	Problem notAMember() {
		return Problem.invalid("mentions", "names somebody who is no member of the account");
	}

	@ExceptionHandler(NotTheAuthor.class)
	Problem notTheAuthor() {
		return Problem.forbidden("Somebody else wrote this note. Supervisors may delete it.");
	}

}
