<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>Label</name>
    <message>
        <source>Entities, facilities and accounts</source>
        <translation>Entités, établissements et comptes</translation>
    </message>
    <message>
        <source>Suspend, restrict, revoke or close</source>
        <translation>Suspendre, restreindre, révoquer ou fermer</translation>
    </message>
    <message>
        <source>Issue allowances</source>
        <translation>Délivrer des unités d&apos;émission</translation>
    </message>
    <message>
        <source>Issue offset credits</source>
        <translation>Délivrer des crédits compensatoires</translation>
    </message>
    <message>
        <source>Allocate and move instruments</source>
        <translation>Allouer et déplacer des droits d&apos;émission</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Release a hold</source>
        <translation>Lever un blocage</translation>
    </message>
    <message>
        <source>Load emissions and obligations</source>
        <translation>Charger les émissions et les obligations</translation>
    </message>
    <message>
        <source>Preview a surrender run</source>
        <translation>Prévisualiser une exécution de remise</translation>
    </message>
    <message>
        <source>Surrender run, retirement</source>
        <translation>Exécution de remise, retrait</translation>
    </message>
    <message>
        <source>Invalidation, reversal</source>
        <translation>Invalidation, contre-passation</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>Personnel et rôles</translation>
    </message>
    <message>
        <source>Jurisdictions, rules and calendars</source>
        <translation>Administrations participantes, règles et calendriers</translation>
    </message>
    <message>
        <source>Unlock a person</source>
        <translation>Déverrouiller une personne</translation>
    </message>
    <message>
        <source>Export a snapshot</source>
        <translation>Exporter un instantané</translation>
    </message>
    <message>
        <source>See entities and facilities</source>
        <translation>Voir les entités et les établissements</translation>
    </message>
    <message>
        <source>See confidential holdings</source>
        <translation>Voir les droits d&apos;émission détenus, confidentiels</translation>
    </message>
    <message>
        <source>See emissions, obligations and runs</source>
        <translation>Voir les émissions, les obligations et les exécutions</translation>
    </message>
    <message>
        <source>See staff and roles</source>
        <translation>Voir le personnel et les rôles</translation>
    </message>
    <message>
        <source>See the journal</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Own profile and tasks</source>
        <translation>Profil et tâches de la personne</translation>
    </message>
    <message>
        <source>The registry itself</source>
        <translation>Le registre lui-même</translation>
    </message>
    <message>
        <source>Jurisdiction registrar</source>
        <translation>Registraire</translation>
    </message>
    <message>
        <source>Jurisdiction administrator</source>
        <translation>Administrateur de l&apos;administration participante</translation>
    </message>
    <message>
        <source>Approving authority</source>
        <translation>Autorité approbatrice</translation>
    </message>
    <message>
        <source>Auction staff</source>
        <translation>Personnel des ventes aux enchères</translation>
    </message>
    <message>
        <source>Programme staff</source>
        <translation>Personnel du programme</translation>
    </message>
    <message>
        <source>Market monitor</source>
        <translation>Surveillant du marché</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Registry administrator</source>
        <translation>Administrateur du registre</translation>
    </message>
    <message>
        <source>Jurisdiction system administrator</source>
        <translation>Administrateur du système de l&apos;administration participante</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Centre d&apos;assistance</translation>
    </message>
    <message>
        <source>Sets a new password for yourself.</source>
        <translation>Vous donne un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Gives a person who forgot the password a new one, and unlocks the person.</source>
        <translation>Donne un nouveau mot de passe à une personne qui a oublié le sien, et la déverrouille.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Lets a person sign in again after too many failures.</source>
        <translation>Permet à une personne d&apos;ouvrir de nouveau une session après trop d&apos;échecs.</translation>
    </message>
    <message>
        <source>Adds a member of staff, who has no role yet.</source>
        <translation>Ajoute un membre du personnel, qui n&apos;a encore aucun rôle.</translation>
    </message>
    <message>
        <source>Small letters, digits, dots and dashes, a letter first.</source>
        <translation>Lettres minuscules, chiffres, points et traits d&apos;union, une lettre en premier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Administration participante</translation>
    </message>
    <message>
        <source>Leave empty for all jurisdictions.</source>
        <translation>Laissez vide pour toutes les administrations participantes.</translation>
    </message>
    <message>
        <source>Lets a person work in a role, in one jurisdiction or in all.</source>
        <translation>Permet à une personne de travailler dans un rôle, dans une administration participante ou dans toutes.</translation>
    </message>
    <message>
        <source>Takes a role from a person, at once.</source>
        <translation>Retire immédiatement un rôle à une personne.</translation>
    </message>
    <message>
        <source>The person can sign in no more and loses all roles.</source>
        <translation>La personne ne peut plus ouvrir de session et perd tous ses rôles.</translation>
    </message>
    <message>
        <source>a group of keys in braces</source>
        <translation>un groupe de clés entre accolades</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>une liste entre crochets</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>Takes a programme&apos;s rules into the registry.</source>
        <translation>Adopte les règles d&apos;un programme dans le registre.</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>Recueil de règles</translation>
    </message>
    <message>
        <source>The pack&apos;s JSON, as shipped or as changed for this registry.</source>
        <translation>Le JSON du recueil, tel que livré ou tel que modifié pour ce registre.</translation>
    </message>
    <message>
        <source>The programmes&apos; rules that this registry has adopted, by version.</source>
        <translation>Les règles des programmes que ce registre a adoptées, par version.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Revisions requested</source>
        <translation>Modifications demandées</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Why: it stays with the decision.</source>
        <translation>Pourquoi&#xa0;: le motif reste joint à la décision.</translation>
    </message>
    <message>
        <source>Stores a command for a second person to decide.</source>
        <translation>Enregistre une commande dont une deuxième personne décidera.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Performs what another person proposed.</source>
        <translation>Exécute ce qu&apos;une autre personne a proposé.</translation>
    </message>
    <message>
        <source>Refuses a proposal for good, with a reason.</source>
        <translation>Refuse une proposition définitivement, avec un motif.</translation>
    </message>
    <message>
        <source>Returns a proposal to its proposer, saying what to change.</source>
        <translation>Renvoie une proposition à son auteur en disant quoi modifier.</translation>
    </message>
    <message>
        <source>Takes back a proposal of one&apos;s own.</source>
        <translation>Reprend une proposition dont on est l&apos;auteur.</translation>
    </message>
    <message>
        <source>Proposes again with changed fields.</source>
        <translation>Propose de nouveau avec des champs modifiés.</translation>
    </message>
    <message>
        <source>Every entry: who did what, when, and the hash that chains it.</source>
        <translation>Chaque inscription&#xa0;: qui a fait quoi, quand, et l&apos;empreinte qui l&apos;enchaîne.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What waits, or waited, for a second person.</source>
        <translation>Ce qui attend, ou a attendu, une deuxième personne.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Proposed at</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>The first entry: name, key and first person.</source>
        <translation>La première inscription&#xa0;: nom, clé et première personne.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>A sign-in that succeeded or failed; failures in a row lead to a lock.</source>
        <translation>Une ouverture de session réussie ou non&#xa0;; des échecs répétés mènent au verrouillage.</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>What falls due by itself at a moment.</source>
        <translation>Ce qui arrive de soi-même à échéance à un moment donné.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Obligations published</source>
        <translation>Obligations publiées</translation>
    </message>
    <message>
        <source>Cut-off reached</source>
        <translation>Date limite atteinte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Annuel</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Full period</source>
        <translation>Période entière</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Late surrender</source>
        <translation>Remise tardive</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Qualified positive</source>
        <translation>Qualifié positif</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Adverse</source>
        <translation>Défavorable</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Adds a jurisdiction that runs a programme.</source>
        <translation>Ajoute une administration participante qui gère un programme.</translation>
    </message>
    <message>
        <source>The rule pack that this programme follows.</source>
        <translation>Le recueil de règles que suit ce programme.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>The staff: who can sign in, and in which roles.</source>
        <translation>Le personnel&#xa0;: qui peut ouvrir une session, et dans quels rôles.</translation>
    </message>
    <message>
        <source>Failed sign-ins in a row</source>
        <translation>Échecs d&apos;ouverture de session consécutifs</translation>
    </message>
    <message>
        <source>Last attempt to sign in</source>
        <translation>Dernière tentative d&apos;ouverture de session</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Who holds which role where; a star stands for all jurisdictions.</source>
        <translation>Qui détient quel rôle et où&#xa0;; une étoile représente toutes les administrations participantes.</translation>
    </message>
</context>
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
    <message>
        <source>The password needs at least 10 characters, among them a capital letter, a small letter, a digit and another sign.</source>
        <translation>Le mot de passe doit compter au moins 10 caractères, dont une majuscule, une minuscule, un chiffre et un autre signe.</translation>
    </message>
    <message>
        <source>A command carries a password only as its Argon2id hash; this is not one.</source>
        <translation>Une commande ne porte un mot de passe que sous la forme de son empreinte Argon2id&#xa0;; ceci n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>The amounts are larger than this registry can hold; check the emissions.</source>
        <translation>Les quantités dépassent ce que ce registre peut contenir&#xa0;; vérifiez les émissions.</translation>
    </message>
    <message>
        <source>The rule set %2 has no event of type %1; choose another.</source>
        <translation>Le jeu de règles %2 n&apos;a pas d&apos;événement de type %1&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>An event of type %1 needs a data year; state it.</source>
        <translation>Un événement de type %1 exige une année de données&#xa0;; indiquez-la.</translation>
    </message>
    <message>
        <source>The rule set %3 has no event of type %2 for the data year %1.</source>
        <translation>Le jeu de règles %3 n&apos;a pas d&apos;événement de type %2 pour l&apos;année de données %1.</translation>
    </message>
    <message>
        <source>The event has no deadline; compute or enter it first.</source>
        <translation>L&apos;événement n&apos;a pas d&apos;échéance&#xa0;; calculez-la ou saisissez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The event needs emissions, generation and a standard above zero; state them.</source>
        <translation>L&apos;événement exige des émissions, une production et une norme supérieures à zéro&#xa0;; indiquez-les.</translation>
    </message>
    <message>
        <source>The serials %1 overlap another block of the same series; verify the registry.</source>
        <translation>Les numéros de série %1 chevauchent une autre plage de la même série&#xa0;; vérifiez le registre.</translation>
    </message>
    <message>
        <source>The plan failed its own check (%1). This is a defect of the program; report it. The entity is left out.</source>
        <translation>Le plan n&apos;a pas passé son propre contrôle (%1). C&apos;est un défaut du programme&#xa0;; signalez-le. L&apos;entité est laissée de côté.</translation>
    </message>
    <message>
        <source>The parties account for %1 credits, but only %2 were issued; correct the quantities.</source>
        <translation>Les parties totalisent %1 crédits, mais seulement %2 ont été délivrés&#xa0;; corrigez les quantités.</translation>
    </message>
    <message>
        <source>%2 instruments of category %1 retired earlier are not credited: there is no room for them under %3. Review the case.</source>
        <translation>%2 droits d&apos;émission de catégorie %1 retirés auparavant ne sont pas crédités&#xa0;: il n&apos;y a pas de place pour eux sous %3. Examinez le cas.</translation>
    </message>
    <message>
        <source>The account is suspended or restricted and the rules say to wait; nothing is retired until that is resolved.</source>
        <translation>Le compte est suspendu ou restreint et les règles disent d&apos;attendre&#xa0;; rien n&apos;est retiré tant que la situation n&apos;est pas réglée.</translation>
    </message>
    <message>
        <source>The account is revoked; staff decide how its obligation is met.</source>
        <translation>Le compte est révoqué&#xa0;; le personnel décide comment son obligation est remplie.</translation>
    </message>
    <message>
        <source>%2 units of category %1 are left over; they were for this event only and are to be cancelled.</source>
        <translation>Il reste %2 unités de catégorie %1&#xa0;; elles ne valaient que pour cet événement et sont à annuler.</translation>
    </message>
    <message>
        <source>Serial numbers were requested, but this programme does not let holders choose; the request is ignored.</source>
        <translation>Des numéros de série ont été demandés, mais ce programme ne laisse pas les détenteurs choisir&#xa0;; la demande est ignorée.</translation>
    </message>
    <message>
        <source>Nothing could be taken of the requested serials %1: not held, not eligible, over a limit or no longer needed.</source>
        <translation>Rien n&apos;a pu être pris des numéros de série demandés %1&#xa0;: non détenus, non admissibles, au-delà d&apos;une limite ou plus nécessaires.</translation>
    </message>
    <message>
        <source>The money penalty (%1) cannot be computed yet; enter the rate of the year.</source>
        <translation>La pénalité en argent (%1) ne peut pas encore être calculée&#xa0;; saisissez le taux de l&apos;année.</translation>
    </message>
    <message>
        <source>Needed: %1. Free in the block: %2. Taken: %3.</source>
        <translation>Besoin&#xa0;: %1. Libre dans la plage&#xa0;: %2. Pris&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Room left of limit %1: %2. Needed: %3. Free in the block: %4. Taken: %5.</source>
        <translation>Place restante de la limite %1&#xa0;: %2. Besoin&#xa0;: %3. Libre dans la plage&#xa0;: %4. Pris&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1 stay: the obligation was met before them.</source>
        <translation>%1 restent&#xa0;: l&apos;obligation a été remplie avant eux.</translation>
    </message>
    <message>
        <source>%1 stay: they are over limit %2.</source>
        <translation>%1 restent&#xa0;: ils dépassent la limite %2.</translation>
    </message>
    <message>
        <source>%1 stay: nothing is drawn while the account is kept back.</source>
        <translation>%1 restent&#xa0;: rien n&apos;est prélevé tant que le compte est retenu.</translation>
    </message>
    <message>
        <source>%1 stay: they are not in the account that is drawn from.</source>
        <translation>%1 restent&#xa0;: ils ne sont pas dans le compte sur lequel on prélève.</translation>
    </message>
    <message>
        <source>%1 stay: they are under an administrative hold.</source>
        <translation>%1 restent&#xa0;: ils font l&apos;objet d&apos;un blocage administratif.</translation>
    </message>
    <message>
        <source>%1 stay: they are reserved by a pending transfer.</source>
        <translation>%1 restent&#xa0;: ils sont réservés par un transfert en cours.</translation>
    </message>
    <message>
        <source>%1 stay: they are invalidated.</source>
        <translation>%1 restent&#xa0;: ils sont invalidés.</translation>
    </message>
    <message>
        <source>%1 stay: they arrived after the deadline.</source>
        <translation>%1 restent&#xa0;: ils sont arrivés après l&apos;échéance.</translation>
    </message>
    <message>
        <source>%1 stay: this event does not accept instruments of this kind.</source>
        <translation>%1 restent&#xa0;: cet événement n&apos;accepte pas les droits d&apos;émission de cette sorte.</translation>
    </message>
    <message>
        <source>%1 stay: they were issued by a jurisdiction that is not accepted.</source>
        <translation>%1 restent&#xa0;: ils ont été délivrés par une administration participante qui n&apos;est pas acceptée.</translation>
    </message>
    <message>
        <source>%1 stay: they were issued too late for this period.</source>
        <translation>%1 restent&#xa0;: ils ont été délivrés trop tard pour cette période.</translation>
    </message>
    <message>
        <source>%1 stay: their vintage is later than this event may draw.</source>
        <translation>%1 restent&#xa0;: leur millésime est postérieur à ce que cet événement peut prélever.</translation>
    </message>
    <message>
        <source>%1 stay: their vintage is earlier than this step may draw.</source>
        <translation>%1 restent&#xa0;: leur millésime est antérieur à ce que cette étape peut prélever.</translation>
    </message>
    <message>
        <source>Example %1: there is no rule set %2 here.</source>
        <translation>Exemple %1&#xa0;: il n&apos;y a pas ici de jeu de règles %2.</translation>
    </message>
    <message>
        <source>Example %1: %2 is expected to be %3, but it is %4.</source>
        <translation>Exemple %1&#xa0;: %2 devrait être %3, mais c&apos;est %4.</translation>
    </message>
    <message>
        <source>Example %1 is a sequence; nothing here can perform one.</source>
        <translation>L&apos;exemple %1 est une séquence&#xa0;; rien ici ne peut en exécuter une.</translation>
    </message>
    <message>
        <source>The rule set has no &quot;%1&quot; to override.</source>
        <translation>Le jeu de règles n&apos;a pas de «&#xa0;%1&#xa0;» à remplacer.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read: %2.</source>
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has %2 bytes; tables of at most %3 bytes are read. Split it into smaller files.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» compte %2 octets&#xa0;; on lit des tableaux d&apos;au plus %3 octets. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be written: %2. What was there before is unchanged.</source>
        <translation>Impossible d&apos;écrire le fichier «&#xa0;%1&#xa0;»&#xa0;: %2. Ce qui s&apos;y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>The file is empty: there is no table in it.</source>
        <translation>Le fichier est vide&#xa0;: il ne contient aucun tableau.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text. Save it again as &quot;CSV UTF-8&quot; or as an XLSX workbook.</source>
        <translation>Le fichier est un texte UTF-16. Enregistrez-le de nouveau comme «&#xa0;CSV UTF-8&#xa0;» ou comme classeur XLSX.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: line %1 is the first with a wrong byte, at offset %2. Save it again as &quot;CSV UTF-8&quot; or as an XLSX workbook.</source>
        <translation>Le fichier n&apos;est pas un texte UTF-8&#xa0;: la ligne %1 est la première à contenir un octet erroné, à la position %2. Enregistrez-le de nouveau comme «&#xa0;CSV UTF-8&#xa0;» ou comme classeur XLSX.</translation>
    </message>
    <message>
        <source>Line %1 contains a zero byte, at offset %2: the file is damaged or not a table of text.</source>
        <translation>La ligne %1 contient un octet nul, à la position %2&#xa0;: le fichier est endommagé ou n&apos;est pas un tableau de texte.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is never closed; the file may have been cut off.</source>
        <translation>Un guillemet ouvert à la ligne %1 n&apos;est jamais fermé&#xa0;; le fichier a peut-être été tronqué.</translation>
    </message>
    <message>
        <source>In row %1 there is text after a closing quotation mark. Inside quoted text write the mark twice.</source>
        <translation>À la ligne %1, du texte suit un guillemet fermant. Dans un texte entre guillemets, doublez le guillemet.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it into several files.</source>
        <translation>Le tableau compte plus de %1 lignes. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>La ligne %1 compte plus de %2 colonnes.</translation>
    </message>
    <message>
        <source>The file has more than %1 cells. Split it into several files.</source>
        <translation>Le fichier compte plus de %1 cellules. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters; perhaps a quotation mark is missing.</source>
        <translation>Une cellule de la ligne %1 compte plus de %2 caractères&#xa0;; il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (XLS) or one protected by a password. Save it again as an XLSX workbook without password.</source>
        <translation>Le fichier est un ancien classeur Excel (XLS) ou un classeur protégé par mot de passe. Enregistrez-le de nouveau comme classeur XLSX sans mot de passe.</translation>
    </message>
    <message>
        <source>The file is an archive but not an XLSX workbook. Save the table as XLSX or as &quot;CSV UTF-8&quot;.</source>
        <translation>Le fichier est une archive, mais pas un classeur XLSX. Enregistrez le tableau comme XLSX ou comme «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; cannot be read (%2). Open and save it again, or fetch it again.</source>
        <translation>Le classeur est endommagé&#xa0;: sa partie «&#xa0;%1&#xa0;» est illisible (%2). Ouvrez-le et enregistrez-le de nouveau, ou procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it again without one.</source>
        <translation>Le classeur est protégé par mot de passe. Enregistrez-le de nouveau sans mot de passe.</translation>
    </message>
    <message>
        <source>The workbook would unpack to more than is read from one file (part &quot;%1&quot;). Split it, or remove what is not part of the table.</source>
        <translation>Le classeur décompressé dépasserait ce qui est lu d&apos;un seul fichier (partie «&#xa0;%1&#xa0;»). Divisez-le, ou enlevez ce qui ne fait pas partie du tableau.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the workbook declares a document type, which real workbooks never do; the file is refused as unsafe.</source>
        <translation>La partie «&#xa0;%1&#xa0;» du classeur déclare un type de document, ce que de vrais classeurs ne font jamais&#xa0;; le fichier est refusé comme dangereux.</translation>
    </message>
    <message>
        <source>A text in the column &quot;%1&quot;, row %2, has more than the %3 characters that a cell of a workbook holds. Export as CSV or JSON.</source>
        <translation>Un texte de la colonne «&#xa0;%1&#xa0;», ligne %2, dépasse les %3 caractères que contient une cellule de classeur. Exportez en CSV ou en JSON.</translation>
    </message>
    <message>
        <source>This is not a table of the kind asked for: in &quot;%2&quot; no column is headed %1. Found were: %3. Rename the columns or choose another kind.</source>
        <translation>Ce n&apos;est pas un tableau de la sorte demandée&#xa0;: dans «&#xa0;%2&#xa0;», aucune colonne n&apos;a pour titre %1. Titres trouvés&#xa0;: %3. Renommez les colonnes ou choisissez une autre sorte.</translation>
    </message>
    <message>
        <source>Two columns are headed &quot;%1&quot;; which of them is meant is not clear. Remove or rename one.</source>
        <translation>Deux colonnes ont pour titre «&#xa0;%1&#xa0;»&#xa0;; on ne sait pas laquelle est visée. Enlevez ou renommez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>Below its header the table &quot;%1&quot; has no rows to import.</source>
        <translation>Sous son en-tête, le tableau «&#xa0;%1&#xa0;» n&apos;a aucune ligne à importer.</translation>
    </message>
    <message>
        <source>A value was given for &quot;%1&quot;, which tables of this kind do not have.</source>
        <translation>Une valeur a été donnée pour «&#xa0;%1&#xa0;», que les tableaux de cette sorte n&apos;ont pas.</translation>
    </message>
    <message>
        <source>The table is about the year %1 by its header, but %2 was asked for. Choose the year of the table or another file.</source>
        <translation>D&apos;après son en-tête, le tableau porte sur l&apos;année %1, mais %2 a été demandé. Choisissez l&apos;année du tableau ou un autre fichier.</translation>
    </message>
    <message>
        <source>There are %1 further problems like these.</source>
        <translation>Il y a %1 autres problèmes semblables.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is blank in this row; fill it in.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est vide dans cette ligne&#xa0;; remplissez-la.</translation>
    </message>
    <message>
        <source>The row does not say whose it is: %1 is blank. Fill it in or remove the row.</source>
        <translation>La ligne ne dit pas à qui elle se rapporte&#xa0;: %1 est vide. Remplissez ce champ ou enlevez la ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fraction; instruments are whole.</source>
        <translation>«&#xa0;%1&#xa0;» a une partie fractionnaire&#xa0;; les droits d&apos;émission sont entiers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount; write plain digits, with a point before decimals.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une quantité&#xa0;; écrivez de simples chiffres, avec un point avant les décimales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways, with the comma before decimals or between thousands. Write it without the comma.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire de deux façons, la virgule précédant les décimales ou séparant les milliers. Écrivez le nombre sans virgule.</translation>
    </message>
    <message>
        <source>The text beginning &quot;%1&quot; has more than %2 characters.</source>
        <translation>Le texte qui commence par «&#xa0;%1&#xa0;» compte plus de %2 caractères.</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; contains a character that cannot be shown.</source>
        <translation>Le texte «&#xa0;%1&#xa0;» contient un caractère qui ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The cell holds the spreadsheet&apos;s error %1 instead of a value; correct its formula.</source>
        <translation>La cellule contient l&apos;erreur de tableur %1 au lieu d&apos;une valeur&#xa0;; corrigez sa formule.</translation>
    </message>
    <message>
        <source>Rows %1 and %2 are both about %3. Keep one of them, or add them up.</source>
        <translation>Les lignes %1 et %2 portent toutes deux sur %3. Gardez l&apos;une d&apos;elles, ou additionnez-les.</translation>
    </message>
    <message>
        <source>The vintages of this row add up to %1, its own total says %2. Correct the wrong one.</source>
        <translation>Les millésimes de cette ligne totalisent %1, alors que son propre total indique %2. Corrigez celui qui est faux.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; holds totals and was left out.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» contient des totaux et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; is a note and was left out.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» est une note et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The row &quot;%1&quot; says itself that it belongs to nobody (&quot;%2&quot;) and was left out.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» dit elle-même qu&apos;elle n&apos;appartient à personne («&#xa0;%2&#xa0;») et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The row repeats the header and was left out.</source>
        <translation>La ligne répète l&apos;en-tête et a été laissée de côté.</translation>
    </message>
    <message>
        <source>In this cell &quot;%1&quot; is struck through and was left out; &quot;%2&quot; was used.</source>
        <translation>Dans cette cellule, «&#xa0;%1&#xa0;» est biffé et a été laissé de côté&#xa0;; «&#xa0;%2&#xa0;» a été utilisé.</translation>
    </message>
    <message>
        <source>All of this cell, &quot;%1&quot;, is struck through: it counts as blank.</source>
        <translation>Toute cette cellule, «&#xa0;%1&#xa0;», est biffée&#xa0;: elle compte comme vide.</translation>
    </message>
    <message>
        <source>All of the row &quot;%1&quot; is struck through; it was left out.</source>
        <translation>Toute la ligne «&#xa0;%1&#xa0;» est biffée&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; holds no table of this kind.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» ne contient aucun tableau de cette sorte.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is hidden and was not read. If it matters, show it and save the workbook.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est masquée et n&apos;a pas été lue. Si elle importe, affichez-la et enregistrez le classeur.</translation>
    </message>
    <message>
        <source>%1 amounts have decimals; each was rounded to whole tonnes, a half upwards.</source>
        <translation>%1 quantités ont des décimales&#xa0;; chacune a été arrondie à la tonne entière, la demie vers le haut.</translation>
    </message>
    <message>
        <source>%1 rows are blank in the column &quot;%2&quot; and were left out.</source>
        <translation>%1 lignes sont vides dans la colonne «&#xa0;%2&#xa0;» et ont été laissées de côté.</translation>
    </message>
    <message>
        <source>%1 rows are about somebody named before and were left out.</source>
        <translation>%1 lignes portent sur quelqu&apos;un déjà nommé et ont été laissées de côté.</translation>
    </message>
    <message>
        <source>There are %1 further remarks like these.</source>
        <translation>Il y a %1 autres remarques semblables.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user name; write 2 to 40 small letters, digits, dots and dashes, a letter first.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom d&apos;utilisateur&#xa0;; écrivez de 2 à 40 lettres minuscules, chiffres, points et traits d&apos;union, une lettre en premier.</translation>
    </message>
    <message>
        <source>The user name &quot;%1&quot; is taken; choose another.</source>
        <translation>Le nom d&apos;utilisateur «&#xa0;%1&#xa0;» est pris&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no person with the user name &quot;%1&quot;.</source>
        <translation>Il n&apos;y a personne dont le nom d&apos;utilisateur soit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The person &quot;%1&quot; is deactivated; register the person again under another user name.</source>
        <translation>La personne «&#xa0;%1&#xa0;» est désactivée&#xa0;; inscrivez-la de nouveau sous un autre nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>The person &quot;%1&quot; has no failed sign-ins to clear.</source>
        <translation>La personne «&#xa0;%1&#xa0;» n&apos;a aucun échec d&apos;ouverture de session à effacer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the role %2 there already.</source>
        <translation>«&#xa0;%1&#xa0;» y détient déjà le rôle %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold the role %2 there; a role is revoked with the same jurisdiction, or the same lack of one, as it was granted with.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;y détient pas le rôle %2&#xa0;; un rôle se révoque avec la même administration participante, ou la même absence d&apos;administration, que lorsqu&apos;il a été accordé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the last registry administrator; appoint another one first, or nobody could give roles any more.</source>
        <translation>«&#xa0;%1&#xa0;» est le dernier administrateur du registre&#xa0;; nommez-en d&apos;abord un autre, sans quoi personne ne pourrait plus accorder de rôles.</translation>
    </message>
    <message>
        <source>Version %2 of the rule pack %1 has been adopted already; a changed pack needs a higher version than %3.</source>
        <translation>La version %2 du recueil de règles %1 a déjà été adoptée&#xa0;; un recueil modifié doit porter une version supérieure à %3.</translation>
    </message>
    <message>
        <source>This is not a JSON text: %1, at byte %2.</source>
        <translation>Ce n&apos;est pas un texte JSON&#xa0;: %1, à l&apos;octet %2.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; a file of this kind may have at most %2.</source>
        <translation>Le fichier compte %1 octets&#xa0;; un fichier de cette sorte en compte au plus %2.</translation>
    </message>
    <message>
        <source>%1 stands where %2 is expected.</source>
        <translation>On trouve %1 là où l&apos;on attend %2.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing; it must be stated.</source>
        <translation>La clé «&#xa0;%1&#xa0;» manque&#xa0;; elle doit être indiquée.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; means nothing here; correct or remove it.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n&apos;a aucun sens ici&#xa0;; corrigez-la ou enlevez-la.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not usable; write 1 to %2 characters.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas utilisable&#xa0;; écrivez de 1 à %2 caractères.</translation>
    </message>
    <message>
        <source>The list is empty; state at least one item.</source>
        <translation>La liste est vide&#xa0;; indiquez au moins un élément.</translation>
    </message>
    <message>
        <source>There are %1 items; at most %2 are allowed.</source>
        <translation>Il y a %1 éléments&#xa0;; au plus %2 sont permis.</translation>
    </message>
    <message>
        <source>%1 is not allowed; write a whole number from %2 to %3.</source>
        <translation>%1 n&apos;est pas permis&#xa0;; écrivez un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the words allowed here: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;un des mots permis ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day; write 00:00 to 24:00.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une heure du jour&#xa0;; écrivez de 00:00 à 24:00.</translation>
    </message>
    <message>
        <source>Month %1 has no day %2; state a day that exists.</source>
        <translation>Le mois %1 n&apos;a pas de jour %2&#xa0;; indiquez un jour qui existe.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known to this computer; write an IANA name such as America/Toronto, or install the time zone data.</source>
        <translation>Cet ordinateur ne connaît pas le fuseau horaire «&#xa0;%1&#xa0;»&#xa0;; écrivez un nom IANA tel que America/Toronto, ou installez les données de fuseaux horaires.</translation>
    </message>
    <message>
        <source>The period %1 to %2 ends before it begins.</source>
        <translation>La période de %1 à %2 finit avant de commencer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a compliance period; this rule set has none.</source>
        <translation>«&#xa0;%1&#xa0;» exige une période de conformité&#xa0;; ce jeu de règles n&apos;en a aucune.</translation>
    </message>
    <message>
        <source>The year %1 lies outside the period %2 to %3.</source>
        <translation>L&apos;année %1 est en dehors de la période de %2 à %3.</translation>
    </message>
    <message>
        <source>Limit %1 states no share for %2; state it, or &quot;*&quot; for all years.</source>
        <translation>La limite %1 n&apos;indique aucune part pour %2&#xa0;; indiquez-la, ou «&#xa0;*&#xa0;» pour toutes les années.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an instrument category of this programme; it has %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une catégorie de droits d&apos;émission de ce programme&#xa0;; il a %2.</translation>
    </message>
    <message>
        <source>The rule set states no event of type %1.</source>
        <translation>Le jeu de règles n&apos;indique aucun événement de type %1.</translation>
    </message>
    <message>
        <source>There is no vintage rule for events of type %1; state one.</source>
        <translation>Il n&apos;y a pas de règle de millésime pour les événements de type %1&#xa0;; indiquez-en une.</translation>
    </message>
    <message>
        <source>%1 is a use of an allowance, not a category; it may stand only in the retirement order.</source>
        <translation>%1 est un usage d&apos;une unité d&apos;émission, pas une catégorie&#xa0;; il ne peut figurer que dans l&apos;ordre de retrait.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stated twice; once is enough.</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué deux fois&#xa0;; une fois suffit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own; choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» a un sens qui lui est propre&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A citation is given for &quot;%1&quot;, but the rule set has no such rule.</source>
        <translation>Une référence est donnée pour «&#xa0;%1&#xa0;», mais le jeu de règles n&apos;a pas cette règle.</translation>
    </message>
    <message>
        <source>The rule set belongs to programme %1, its rule pack to %2.</source>
        <translation>Le jeu de règles appartient au programme %1, son recueil de règles à %2.</translation>
    </message>
    <message>
        <source>The rule set &quot;%1&quot; is not in this file; only a rule set of the same file can be extended.</source>
        <translation>Le jeu de règles «&#xa0;%1&#xa0;» n&apos;est pas dans ce fichier&#xa0;; seul un jeu de règles du même fichier peut être étendu.</translation>
    </message>
    <message>
        <source>The rule set extends itself through &quot;%1&quot;; break the circle.</source>
        <translation>Le jeu de règles s&apos;étend lui-même par «&#xa0;%1&#xa0;»&#xa0;; rompez le cercle.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; to leave out of the rule set extended.</source>
        <translation>Il n&apos;y a pas de «&#xa0;%1&#xa0;» à laisser de côté dans le jeu de règles étendu.</translation>
    </message>
    <message>
        <source>The rule sets %1 and %2 both rule %3 events of the year %4; their periods must not overlap.</source>
        <translation>Les jeux de règles %1 et %2 régissent tous deux les événements %3 de l&apos;année %4&#xa0;; leurs périodes ne doivent pas se chevaucher.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an account type of this programme.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de compte de ce programme.</translation>
    </message>
    <message>
        <source>The deadline cannot be computed: this computer has no data for the time zone &quot;%1&quot;. Install the time zone data (package tzdata).</source>
        <translation>L&apos;échéance ne peut pas être calculée&#xa0;: cet ordinateur n&apos;a pas de données pour le fuseau horaire «&#xa0;%1&#xa0;». Installez les données de fuseaux horaires (paquet tzdata).</translation>
    </message>
    <message>
        <source>There is no business day within %1 days after %2; correct the holidays.</source>
        <translation>Il n&apos;y a aucun jour ouvrable dans les %1 jours qui suivent le %2&#xa0;; corrigez les jours fériés.</translation>
    </message>
    <message>
        <source>An event of type %1 needs a year or a period; state it.</source>
        <translation>Un événement de type %1 exige une année ou une période&#xa0;; indiquez-la.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be filled in.</source>
        <translation>«&#xa0;%1&#xa0;» doit être rempli.</translation>
    </message>
    <message>
        <source>There is no field named &quot;%1&quot; here.</source>
        <translation>Il n&apos;y a pas ici de champ nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Un texte est attendu ici.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are kept.</source>
        <translation>Le texte compte %1 caractères&#xa0;; au plus %2 sont conservés.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Un nombre entier est attendu ici.</translation>
    </message>
    <message>
        <source>Yes or no (true or false) is expected here.</source>
        <translation>Oui ou non (true ou false) est attendu ici.</translation>
    </message>
    <message>
        <source>Bytes (base64url in JSON) are expected here.</source>
        <translation>Des octets (base64url en JSON) sont attendus ici.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Une liste est attendue ici.</translation>
    </message>
    <message>
        <source>A record of named fields is expected here.</source>
        <translation>Un enregistrement de champs nommés est attendu ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie de %2.</translation>
    </message>
    <message>
        <source>There is no command named &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de commande nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is given by the registry itself, never by a person.</source>
        <translation>%1 est donnée par le registre lui-même, jamais par une personne.</translation>
    </message>
    <message>
        <source>A command&apos;s id has 16 bytes; this one has %1.</source>
        <translation>L&apos;identifiant d&apos;une commande compte 16 octets&#xa0;; celui-ci en compte %1.</translation>
    </message>
    <message>
        <source>This command id belongs to entry %1 of the journal, which is another command. Nothing was done.</source>
        <translation>Cet identifiant de commande appartient à l&apos;inscription %1 du journal, qui est une autre commande. Rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>Your roles do not allow this (%1) in this jurisdiction.</source>
        <translation>Vos rôles ne permettent pas ceci (%1) dans cette administration participante.</translation>
    </message>
    <message>
        <source>This record was changed meanwhile by %1 (%2, entry %3). Look at it again before you decide.</source>
        <translation>Cet enregistrement a été modifié entre-temps par %1 (%2, inscription %3). Consultez-le de nouveau avant de décider.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A snapshot is read-only; nothing can be changed in it.</source>
        <translation>Un instantané est en lecture seule&#xa0;; rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>There is no view named &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de vue nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The view %1 has no column &quot;%2&quot; for you.</source>
        <translation>La vue %1 n&apos;a pas de colonne «&#xa0;%2&#xa0;» pour vous.</translation>
    </message>
    <message>
        <source>The view %1 needs %2=….</source>
        <translation>La vue %1 exige %2=….</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared with the column %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être comparé à la colonne %2.</translation>
    </message>
    <message>
        <source>The next page cannot start here; read from the first page again.</source>
        <translation>La page suivante ne peut pas commencer ici&#xa0;; reprenez la lecture à la première page.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d&apos;utilisateur ou le mot de passe est erroné.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: this person is locked. The registrar or the help desk can unlock it.</source>
        <translation>Trop de mots de passe erronés&#xa0;: cette personne est verrouillée. Le registraire ou le centre d&apos;assistance peut la déverrouiller.</translation>
    </message>
    <message>
        <source>Personas without a password exist only in training registries and snapshots; &quot;%1&quot; is not one here.</source>
        <translation>Les personnages sans mot de passe n&apos;existent que dans les registres de formation et les instantanés&#xa0;; «&#xa0;%1&#xa0;» n&apos;en est pas un ici.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n&apos;avez pas ouvert de session.</translation>
    </message>
    <message>
        <source>The session is locked after a time without activity; enter your password to go on.</source>
        <translation>La session est verrouillée après un temps d&apos;inactivité&#xa0;; saisissez votre mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>There is no proposal %1.</source>
        <translation>Il n&apos;y a pas de proposition %1.</translation>
    </message>
    <message>
        <source>Proposal %1 has been decided already: %2.</source>
        <translation>La proposition %1 a déjà fait l&apos;objet d&apos;une décision&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Proposal %1 expired on %2.</source>
        <translation>La proposition %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>You proposed or last edited proposal %1; another person must decide it.</source>
        <translation>Vous avez proposé ou modifié en dernier la proposition %1&#xa0;; une autre personne doit en décider.</translation>
    </message>
    <message>
        <source>Only the person who proposed it can withdraw proposal %1.</source>
        <translation>Seule la personne qui l&apos;a présentée peut retirer la proposition %1.</translation>
    </message>
    <message>
        <source>Proposal %1 waits for a decision; it can be edited once revisions are requested.</source>
        <translation>La proposition %1 attend une décision&#xa0;; elle pourra être modifiée une fois que des modifications auront été demandées.</translation>
    </message>
    <message>
        <source>The message between program and registry could not be read.</source>
        <translation>Le message entre le programme et le registre n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>There is no jurisdiction %1 in this registry.</source>
        <translation>Il n&apos;y a pas d&apos;administration participante %1 dans ce registre.</translation>
    </message>
    <message>
        <source>The jurisdiction %1 is registered already.</source>
        <translation>L&apos;administration participante %1 est déjà inscrite.</translation>
    </message>
    <message>
        <source>This registry has adopted no rule pack &quot;%1&quot;; adopt it before a jurisdiction runs under it.</source>
        <translation>Ce registre n&apos;a adopté aucun recueil de règles «&#xa0;%1&#xa0;»&#xa0;; adoptez-le avant qu&apos;une administration participante ne le suive.</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Réinitialiser un mot de passe</translation>
    </message>
    <message>
        <source>Unlock a person</source>
        <translation>Déverrouiller une personne</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Inscrire une personne</translation>
    </message>
    <message>
        <source>Grant a role</source>
        <translation>Accorder un rôle</translation>
    </message>
    <message>
        <source>Revoke a role</source>
        <translation>Révoquer un rôle</translation>
    </message>
    <message>
        <source>Deactivate a person</source>
        <translation>Désactiver une personne</translation>
    </message>
    <message>
        <source>Adopt a rule pack</source>
        <translation>Adopter un recueil de règles</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Recueils de règles</translation>
    </message>
    <message>
        <source>Propose a command</source>
        <translation>Proposer une commande</translation>
    </message>
    <message>
        <source>Approve a proposal</source>
        <translation>Approuver une proposition</translation>
    </message>
    <message>
        <source>Deny a proposal</source>
        <translation>Refuser une proposition</translation>
    </message>
    <message>
        <source>Request revisions</source>
        <translation>Demander des modifications</translation>
    </message>
    <message>
        <source>Withdraw a proposal</source>
        <translation>Retirer une proposition</translation>
    </message>
    <message>
        <source>Revise a proposal</source>
        <translation>Modifier une proposition</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Found the registry</source>
        <translation>Fonder le registre</translation>
    </message>
    <message>
        <source>Record a sign-in</source>
        <translation>Consigner une ouverture de session</translation>
    </message>
    <message>
        <source>Pass deadlines</source>
        <translation>Constater les échéances</translation>
    </message>
    <message>
        <source>Register a jurisdiction</source>
        <translation>Inscrire une administration participante</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Roles of people</source>
        <translation>Rôles des personnes</translation>
    </message>
</context>
</TS>
