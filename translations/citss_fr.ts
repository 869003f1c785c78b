<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>Problem</name>
    <message>
        <source>&quot;%1&quot; is not a whole number of tonnes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre entier de tonnes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative; a quantity is zero or more.</source>
        <translation>«&#xa0;%1&#xa0;» est négatif&#xa0;; une quantité est nulle ou positive.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than the most this registry can hold, %2.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse le maximum que ce registre peut contenir, soit %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount with at most two decimals.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un montant d&apos;au plus deux décimales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a vintage; a vintage is a year of four digits.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un millésime&#xa0;; un millésime est une année de quatre chiffres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write it as 2026-11-01.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date&#xa0;; écrivez-la sous la forme 2026-11-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment; write it as 2026-11-01T17:00:00Z.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un moment&#xa0;; écrivez-le sous la forme 2026-11-01T17:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of serial numbers; write it as 1..250.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une plage de numéros de série&#xa0;; écrivez-la sous la forme 1..250.</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; ends before it begins.</source>
        <translation>La plage «&#xa0;%1&#xa0;» finit avant de commencer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a share between 0% and 100%.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une part comprise entre 0&#xa0;% et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jurisdiction code; write two to four capital letters.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un code d&apos;administration participante&#xa0;; écrivez de deux à quatre lettres majuscules.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an entity ID; an entity ID looks like CA1234, an account number like CA1234-10175.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un identifiant d&apos;entité&#xa0;; un identifiant d&apos;entité a la forme CA1234, un numéro de compte la forme CA1234-10175.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an account number; an account number looks like CA1234-10175, an entity ID like CA1234.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de compte&#xa0;; un numéro de compte a la forme CA1234-10175, un identifiant d&apos;entité la forme CA1234.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a facility ID; write up to 40 letters, digits, dots and dashes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un identifiant d&apos;établissement&#xa0;; écrivez au plus 40 lettres, chiffres, points et traits d&apos;union.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an identifier; write up to 64 letters, digits, dots and dashes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un identifiant&#xa0;; écrivez au plus 64 lettres, chiffres, points et traits d&apos;union.</translation>
    </message>
    <message>
        <source>The registry answered with %1, which this program does not know.</source>
        <translation>Le registre a répondu par %1, que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; choose another name. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà&#xa0;; choisissez un autre nom. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an OpenCITSS registry.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un registre OpenCITSS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a newer program (format %2; this program knows formats up to %3). Update OpenCITSS to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par un programme plus récent (format %2&#xa0;; ce programme connaît les formats jusqu&apos;à %3). Mettez OpenCITSS à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2. Nothing was changed. Open a backup or a snapshot, and keep this file for examination.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: %2. Rien n&apos;a été modifié. Ouvrez une copie de sauvegarde ou un instantané, et conservez ce fichier pour examen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open in another program (%2 on %3, process %4). Close it there first, or let several people share the registry through a server.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans un autre programme (%2 sur %3, processus %4). Fermez-le d&apos;abord là-bas, ou partagez le registre entre plusieurs personnes au moyen d&apos;un serveur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: the medium or the permissions allow reading only. Nothing was changed. To look at it, export a snapshot or copy it.</source>
        <translation>Impossible d&apos;écrire dans «&#xa0;%1&#xa0;»&#xa0;: le support ou les autorisations ne permettent que la lecture. Rien n&apos;a été modifié. Pour le consulter, exportez un instantané ou copiez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies on a network share (%2), where acknowledged changes can be lost. Keep the registry on a local disk and share it through the citssd server; snapshots may be opened from anywhere.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve sur un partage réseau (%2), où des changements confirmés peuvent se perdre. Gardez le registre sur un disque local et partagez-le au moyen du serveur citssd&#xa0;; les instantanés peuvent être ouverts de n&apos;importe où.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read or written: %2.</source>
        <translation>Impossible de lire ou d&apos;écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The disk that holds &quot;%1&quot; is full. The last action was not performed and nothing was lost. Free some space and try again.</source>
        <translation>Le disque qui contient «&#xa0;%1&#xa0;» est plein. La dernière action n&apos;a pas été exécutée et rien n&apos;a été perdu. Libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>The registry file &quot;%1&quot; could not be used (%2). The last action was not performed. The log has the details.</source>
        <translation>Le fichier de registre «&#xa0;%1&#xa0;» n&apos;a pas pu être utilisé (%2). La dernière action n&apos;a pas été exécutée. Les détails sont dans le journal technique.</translation>
    </message>
</context>
</TS>
