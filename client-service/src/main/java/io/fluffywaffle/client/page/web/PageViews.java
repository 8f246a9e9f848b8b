package io.fluffywaffle.client.page.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.page.ActionPage;
import io.fluffywaffle.client.page.PagePicture;
import io.fluffywaffle.client.page.PagePictures;
import io.fluffywaffle.client.page.SupporterBook;
import io.fluffywaffle.defaults.page.PublicPages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Draws up pages with what is kept beside them. */
@Component
class PageViews {

	private static final int MEDIUM = 800;

	private final PagePictures pictures;

	private final SupporterBook supporters;

	private final PublicPages publicPages;

	private final Clock clock;

	PageViews(PagePictures pictures, SupporterBook supporters, PublicPages publicPages, Clock clock) {
		this.pictures = pictures;
		this.supporters = supporters;
		this.publicPages = publicPages;
		this.clock = clock;
	}

	PageView of(ActionPage page) {
		return view(page, this.pictures.of(page.id()).orElse(null), this.supporters.count(page.id()));
	}

	PagesView ofAll(UUID accountId, List<ActionPage> pages) {
		Map<UUID, PagePicture> found = this.pictures.ofAccount(accountId);
		Map<UUID, Long> counts = this.supporters.counts(accountId);
		return new PagesView(pages.stream()
			.map((page) -> view(page, found.get(page.id()), counts.getOrDefault(page.id(), 0L)))
			.toList());
	}

	private PageView view(ActionPage page, @Nullable PagePicture picture, long count) {
		String url = this.publicPages.absolute("/act/" + page.slug());
		return new PageView(page.id(), page.slug(), page.title(), page.body(), page.html(),
				(picture != null) ? new PageView.PictureView(picture.path(MEDIUM), picture.alt(), picture.width(),
						picture.height()) : null,
				page.fields(), page.consentWords(), page.groupId().orElse(null), page.thanks(),
				page.firstText().orElse(null), page.opensAt().orElse(null), page.closesAt().orElse(null),
				page.goal().orElse(null), page.origins(), page.state(this.clock.instant()), count, page.version(), url,
				snippet(page, url));
	}

	private static String snippet(ActionPage page, String url) {
		return "<iframe src=\"%s/embed\" title=\"%s\" width=\"100%%\" height=\"720\" loading=\"lazy\"></iframe>"
			.formatted(url, HtmlUtils.htmlEscape(page.title()));
	}

}
