package io.fluffywaffle.notification.post.page;

import io.fluffywaffle.defaults.page.PublicPage.ShareImage;
import io.fluffywaffle.defaults.picture.FittedPicture;
import io.fluffywaffle.notification.post.PostPicture;

/** A picture as pages show it: browsers choose the file that fits. */
record Figure(String small, String medium, String large, String alt, int width, int height) {

	static Figure of(PostPicture picture) {
		return new Figure(picture.path(FittedPicture.SMALL), picture.path(FittedPicture.MEDIUM),
				picture.path(FittedPicture.LARGE), picture.alt(), picture.width(), picture.height());
	}

	ShareImage share() {
		return new ShareImage(this.large, this.alt);
	}

}
