package io.fluffywaffle.notification.notice.web;

import java.util.EnumSet;
import java.util.Set;

import io.fluffywaffle.notification.notice.NoticeChannel;

/** Where something is told, besides the list. */
record ChannelsView(boolean desktop, boolean push, boolean mail) {

	static ChannelsView of(Set<NoticeChannel> channels) {
		return new ChannelsView(channels.contains(NoticeChannel.DESKTOP), channels.contains(NoticeChannel.PUSH),
				channels.contains(NoticeChannel.MAIL));
	}

	Set<NoticeChannel> channels() {
		Set<NoticeChannel> channels = EnumSet.noneOf(NoticeChannel.class);
		if (this.desktop) {
			channels.add(NoticeChannel.DESKTOP);
		}
		if (this.push) {
			channels.add(NoticeChannel.PUSH);
		}
		if (this.mail) {
			channels.add(NoticeChannel.MAIL);
		}
		return channels;
	}

}
