package io.fluffywaffle.notification.notice.web;

import java.util.List;

import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.notification.notice.Notice;
import io.fluffywaffle.notification.notice.NoticeCursor;
import io.fluffywaffle.notification.notice.NoticeList;
import io.fluffywaffle.notification.notice.Notices;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ClosedToScripts("they are told to a person")
@RequestMapping("/api/me/notices")
class NoticeController {

	private final NoticeList list;

	private final Notices notices;

	NoticeController(NoticeList list, Notices notices) {
		this.list = list;
		this.notices = notices;
	}

	@Operation(summary = "What the caller was told, newest first",
			description = "Nothing of accounts that the caller left. before: the next of the page before.")
	@GetMapping
	NoticesView list(@RequestParam(required = false) @Nullable String before,
			@RequestParam(defaultValue = "30") @Min(1) @Max(100) int limit,
			@RequestParam(defaultValue = "false") boolean unread, CurrentUser user) {
		NoticeCursor place = (before == null) ? null
				: NoticeCursor.parse(before).orElseThrow(() -> Problem.invalid("before", "is no place in this list"));
		List<Notice> found = this.list.page(user.id(), place, limit + 1, unread);
		return NoticesView.of(found, limit, this.list.unread(user.id()));
	}

	@Operation(summary = "Marks notices of the caller as read", description = "Those named, or all.")
	@NotAudited("a mark on one's own list")
	@PostMapping("/read")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void read(@Valid @RequestBody ReadRequest request, CurrentUser user) {
		if (Boolean.TRUE.equals(request.all())) {
			this.notices.read(user.id(), null);
		}
		else if (request.ids() != null) {
			this.notices.read(user.id(), request.ids());
		}
		else {
			throw Problem.invalid("ids", "name some, or say all");
		}
	}

}
