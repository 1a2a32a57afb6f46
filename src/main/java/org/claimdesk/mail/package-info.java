/** Letters to people who are not at the desk, and the way they leave the house. Without a server for mail nothing is sent. */
@NullMarked
package org.claimdesk.mail;

import org.jspecify.annotations.NullMarked;
