package org.claimdesk.settings;

/**
 * What the desk shows of itself before anybody has signed in.
 *
 * @param logoHash tells one logo from the next; empty without one
 * @param logoVersion that a change must name
 */
public record DeskBrand(String deskName, String logoHash, int logoWidth, int logoHeight, int logoVersion) {

    public boolean hasLogo() {
        return !logoHash.isEmpty();
    }
}
