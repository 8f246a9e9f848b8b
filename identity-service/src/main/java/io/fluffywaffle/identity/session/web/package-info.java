/**
 * Sessions and credentials over REST.
 */
@NullMarked
package io.fluffywaffle.identity.session.web;

import org.jspecify.annotations.NullMarked;
